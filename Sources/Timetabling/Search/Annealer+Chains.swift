/// Kempe chains: two timeslots exchange a connected group of meetings that are in each other's way.
///
/// Several pairs of timeslots may do so at once, as one move with one price.
extension Annealer {
  /// A Kempe chain that starts with a meeting going to a random time.
  mutating func tryChain(_ meeting: Int) {
    let demand = state.demand(meeting)
    let slot = randomSlot(demand)
    guard slot != state.slot(meeting) else { return }
    chain.exchange(state.slot(meeting), slot, as: 0)
    let room = random.next() & 1 == 0 ? state.room(meeting) : randomRoom(demand)
    if start(meeting, in: room), finishChain() { decideChain() }
    chain.clear()
  }

  /// Makes a meeting go along whoever else does, to a room or a free one.
  mutating func start(_ meeting: Int, in room: Int) -> Bool {
    let index = chain.count
    guard join(meeting) else { return false }
    return claim(index, orFree(room, state.demand(meeting), Int(chain.newSlots[index])))
  }

  /// Collects who has to move along, with a room for everybody; false when that can't be done.
  mutating func finishChain() -> Bool {
    var next = 0
    while next < chain.count {
      guard pullPeople(next) else { return false }
      next &+= 1
      if next == chain.count {
        for index in 0..<chain.count where chain.newRooms[index] < 0 {
          guard chooseRoom(index) else { return false }
        }
      }
    }
    return true
  }

  /// Makes a meeting a member that goes to the timeslot which its own changes places with.
  private func join(_ meeting: Int) -> Bool {
    let slot = Int(chain.opposite[state.slot(meeting)])
    guard chain.count < Chain.longest, state.isFixed[meeting] == 0,
      state.isUsable(state.demand(meeting), slot)
    else { return false }
    chain.newSlots[chain.count] = Int32(truncatingIfNeeded: slot)
    enlist(meeting)
    return true
  }

  /// Makes everybody join who shares people with a member at its new time.
  private func pullPeople(_ index: Int) -> Bool {
    let demand = state.demand(Int(chain.members[index]))
    let slot = Int(chain.newSlots[index])
    if state.conflictCount(demand, slot) > 0 {
      if state.layout.cohortsOf.count(demand) == 0 {
        for own in state.layout.meetings(of: demand)
        where state.slot(own) == slot && !chain.has(own) {
          guard join(own) else { return false }
        }
      }
      for row in state.layout.cohortsOf.range(demand) {
        let cohort = state.layout.cohortsOf.value(at: row)
        let other = Int(state.cohortMeeting[cohort &* state.layout.slots &+ slot])
        if other >= 0, !chain.has(other) {
          guard join(other) else { return false }
        }
      }
    }
    let trainer = state.trainer(demand)
    if trainer >= 0 {
      let other = state.withTrainer(trainer, slot)
      if other == Int(SearchState.shut) { return false }
      if other >= 0, !chain.has(other) {
        guard join(other) else { return false }
      }
    }
    return true
  }

  /// Claims a room for a member; whoever sits there has to join.
  private func claim(_ index: Int, _ room: Int) -> Bool {
    let slot = Int(chain.newSlots[index])
    let side = chain.side[slot]
    guard chain.claims[room] & side == 0 else { return false }
    let occupant = state.inRoom(room, slot)
    guard occupant != Int(SearchState.shut) else { return false }
    if occupant >= 0, !chain.has(occupant) {
      guard join(occupant) else { return false }
    }
    chain.claims[room] |= side
    chain.newRooms[index] = Int32(truncatingIfNeeded: room)
    return true
  }

  /// A room for a member: its own if that is empty, else one that a member leaves, else a free one,
  /// else its own with whoever sits there joining.
  private mutating func chooseRoom(_ index: Int) -> Bool {
    let slot = Int(chain.newSlots[index])
    let side = chain.side[slot]
    let own = Int(chain.oldRooms[index])
    let occupant = state.inRoom(own, slot)
    let isEmpty = occupant == Int(SearchState.free) || (occupant >= 0 && chain.has(occupant))
    if isEmpty, chain.claims[own] & side == 0 { return claim(index, own) }
    let demand = state.demand(Int(chain.members[index]))
    for other in 0..<chain.count where Int(chain.oldSlots[other]) == slot {
      let room = Int(chain.oldRooms[other])
      if chain.claims[room] & side == 0, state.suits(demand, room) { return claim(index, room) }
    }
    if let room = freeRoom(demand, slot), chain.claims[room] & side == 0 {
      return claim(index, room)
    }
    return claim(index, own)
  }

  /// Makes the chain's moves, and takes them back if they cost too much.
  mutating func decideChain() {
    var change = 0
    let count = chain.count
    for index in 0..<count {
      let member = Int(chain.members[index])
      change &+= state.change(state.removal(of: member))
      state.lift(member)
    }
    for index in 0..<count {
      let member = Int(chain.members[index])
      let slot = Int(chain.newSlots[index])
      let room = Int(chain.newRooms[index])
      change &+= state.change(state.insertion(of: member, at: slot, room))
      state.put(member, slot, room)
    }
    var isGood = change <= threshold
    if isGood, state.layout.hasOrder {
      for index in 0..<count {
        let demand = state.demand(Int(chain.members[index]))
        if !state.isInOrder(demand, Int(chain.newSlots[index])) { isGood = false }
      }
    }
    if !isGood || (change > 0 && isAtBest) {
      liftMembers()
      putMembersBack()
      guard isGood else { return }
      saveBest()
      liftMembers()
      putMembersForward()
    }
    for index in 0..<count {
      let demand = state.demand(Int(chain.members[index]))
      state.noteConflicts(demand, Int(chain.oldSlots[index]), by: -1)
      state.noteConflicts(demand, Int(chain.newSlots[index]), by: 1)
    }
    book(change)
  }
}
