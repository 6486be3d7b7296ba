extension SearchState {
  /// Takes over locks and then as much of a timetable as breaks nothing; the rest is unplaced.
  ///
  /// A lock that can't be honoured without a clash still holds: its place is shut for others and
  /// the meeting stands outside of the search.
  func load(_ timetable: Timetable?, locks: [Meeting: Lock]) {
    chooseTrainers(timetable, locks: locks)
    shutTrainers()
    for (meeting, lock) in locks.sorted(by: { $0.key < $1.key }) {
      guard let number = number(of: meeting) else { continue }
      isFixed[number] = 1
      let slot = lock.placement.timeslot.number
      guard 0..<layout.slots ~= slot, 0..<layout.rooms ~= lock.placement.room else { continue }
      if fits(number, slot, lock.placement.room) {
        place(number, slot, lock.placement.room)
      } else {
        removeFromPool(number)
        shut(number, slot, lock.placement.room)
      }
    }
    guard let timetable else { return }
    for number in 0..<layout.meetings where isFixed[number] == 0 {
      let demand = demand(number)
      let ordinal = number - layout.firstMeeting(of: demand)
      guard let placement = timetable[Meeting(of: demand, ordinal)],
        0..<layout.slots ~= placement.timeslot.number, 0..<layout.rooms ~= placement.room,
        fits(number, placement.timeslot.number, placement.room)
      else { continue }
      place(number, placement.timeslot.number, placement.room)
    }
  }

  /// The timetable as it stands; locked meetings that stand outside keep their locks' places.
  func timetable(
    _ record: Record,
    for problem: Problem
  ) -> Timetable {
    var timetable = Timetable(for: problem)
    for number in 0..<layout.meetings {
      let demand = demand(number)
      let meeting = Meeting(of: demand, number - layout.firstMeeting(of: demand))
      if record.slots[number] >= 0 {
        timetable[meeting] = Placement(
          Timeslot(Int(record.slots[number])),
          room: Int(record.rooms[number])
        )
      } else {
        timetable[meeting] = problem.locks[meeting]?.placement
      }
    }
    for demand in 0..<layout.demands {
      let trainer = Int(record.trainers[demand])
      timetable[trainerOf: demand] = trainer < 0 ? nil : trainer
    }
    return timetable
  }

  /// The existing trainer where that one may still give the class, else the least loaded.
  private func chooseTrainers(_ timetable: Timetable?, locks: [Meeting: Lock]) {
    var loads = (0..<layout.trainers).map { Int(trainerTotal[$0]) }
    var open: [Int] = []
    let lockedDemands = Set(locks.keys.map(\.demand))
    for demand in 0..<layout.demands {
      let candidates = layout.trainersOf.range(demand).map { layout.trainersOf.value(at: $0) }
      let present = timetable?[trainerOf: demand]
      let isLocked = lockedDemands.contains(demand)
      if let present, candidates.contains(present) || (isLocked && present < layout.trainers) {
        trainerOf[demand] = Int32(present)
        loads[present] += layout.meetings(of: demand).count
      } else if !candidates.isEmpty {
        open.append(demand)
      }
    }
    for demand in open {
      let candidates = layout.trainersOf.range(demand).map { layout.trainersOf.value(at: $0) }
      guard let chosen = candidates.min(by: { (loads[$0], $0) < (loads[$1], $1) }) else { continue }
      trainerOf[demand] = Int32(chosen)
      loads[chosen] += layout.meetings(of: demand).count
    }
  }

  private func shutTrainers() {
    for index in 0..<trainerMeeting.count where layout.trainerShut[index] != 0 {
      trainerMeeting[index] = Self.shut
    }
    for index in 0..<roomMeeting.count where layout.roomShut[index] != 0 {
      roomMeeting[index] = Self.shut
    }
  }

  /// Keeps everybody else away from where a lock puts a meeting against the rules.
  private func shut(_ number: Int, _ slot: Int, _ room: Int) {
    let demand = demand(number)
    if inRoom(room, slot) == Int(Self.free) {
      takeRoom(room, slot, by: Self.shut)
    }
    let trainer = trainer(demand)
    if trainer >= 0, withTrainer(trainer, slot) == Int(Self.free) {
      trainerMeeting[trainer * layout.slots + slot] = Self.shut
    }
    noteConflicts(demand, slot, by: 1)
  }

  func number(of meeting: Meeting) -> Int? {
    guard 0..<layout.demands ~= meeting.demand else { return nil }
    let all = layout.meetings(of: meeting.demand)
    return 0..<all.count ~= meeting.ordinal ? all.lowerBound + meeting.ordinal : nil
  }
}
