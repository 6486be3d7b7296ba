/// A trainer ought to stay at one centre a day; every further centre costs a unit.
enum Travel: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "pelatih sebaiknya tidak berpindah pusat pada hari yang sama",
      en: "a trainer stays at one centre on a day"
    ),
    defaultWeight: 3
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    let weight = problem.weight(of: .travel)
    return occupancy.sittingsByTrainer().enumerated().flatMap { trainer, sittings in
      let settled = problem.dutyCentres(of: trainer)
      return Occupancy.runs(of: sittings) { problem.grid.date(of: $0.placement.timeslot) }
        .compactMap { day -> Violation? in
          let before = settled[problem.grid.date(of: day[0].placement.timeslot)] ?? []
          let centres = before.union(day.compactMap { problem.rooms[$0.placement.room].centre })
          let journeys = max(1, centres.count) - max(1, before.count)
          guard journeys > 0 else { return nil }
          let name = occupancy.names.trainer(trainer)
          let date = occupancy.names.day(day[0].placement.timeslot)
          let list = centres.sorted().map(occupancy.names.centre).joined(separator: ", ")
          return Violation(
            constraint: .travel,
            cost: journeys * weight,
            subject: .trainer(trainer),
            meetings: day.map(\.meeting),
            timeslot: day[0].placement.timeslot,
            reason: Wording(
              id: "pelatih \(name) berpindah pusat pada \(date): \(list)",
              en: "trainer \(name) travels between centres on \(date): \(list)"
            )
          )
        }
    }
  }
}

extension Travel {
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let trainer = state.trainer(relocation.demand)
    guard state.layout.weights.travel > 0, trainer >= 0 else { return 0 }
    let from = relocation.fromSlot < 0 ? -1 : Int(state.layout.dateOf[relocation.fromSlot])
    let to = relocation.toSlot < 0 ? -1 : Int(state.layout.dateOf[relocation.toSlot])
    var change = 0
    if from >= 0 {
      let stays = from == to ? relocation.toRoom : -1
      change &+= journeys(trainer, from, without: relocation.meeting, plus: stays, in: state)
      change &-= journeys(trainer, from, without: -1, plus: -1, in: state)
    }
    if to >= 0, from != to {
      let room = relocation.toRoom
      change &+= journeys(trainer, to, without: relocation.meeting, plus: room, in: state)
      change &-= journeys(trainer, to, without: -1, plus: -1, in: state)
    }
    return change &* state.layout.weights.travel
  }

  /// How many centres beyond the first a trainer sees on a day, without a meeting and with one
  /// more in a room (−1 for none).
  private static func journeys(
    _ trainer: Int,
    _ date: Int,
    without left: Int,
    plus room: Int,
    in state: SearchState
  ) -> Int {
    let blocks = state.layout.blocks
    let first = trainer &* state.layout.slots &+ date &* blocks
    let added = room < 0 ? -1 : Int(state.layout.centreOf[room])
    let settled = state.layout.dutyCentres.range(trainer &* state.layout.dates &+ date)
    var centres = settled.count
    if added >= 0, !state.layout.hasDuty(at: added, settled) { centres &+= 1 }
    for block in 0..<blocks {
      let centre = centreAt(first &+ block, without: left, in: state)
      guard centre >= 0, centre != added, !state.layout.hasDuty(at: centre, settled)
      else { continue }
      var isNew = true
      for earlier in 0..<block
      where centreAt(first &+ earlier, without: left, in: state) == centre {
        isNew = false
        break
      }
      if isNew { centres &+= 1 }
    }
    return max(0, centres &- 1)
  }

  @inline(__always)
  private static func centreAt(
    _ index: Int,
    without left: Int,
    in state: SearchState
  ) -> Int {
    let meeting = Int(state.trainerMeeting[index])
    guard meeting >= 0, meeting != left else { return -1 }
    return Int(state.layout.centreOf[state.room(meeting)])
  }
}
