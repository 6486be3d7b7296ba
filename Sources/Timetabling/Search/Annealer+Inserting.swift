/// Finding places for what is unplaced.
extension Annealer {
  /// Puts an unplaced meeting somewhere, whoever is in the way becoming unplaced instead.
  mutating func tryInsertion() {
    let meeting = Int(state.pool[random.below(state.poolCount)])
    let demand = state.demand(meeting)
    guard state.isFixed[meeting] == 0, state.layout.usableSlots.count(demand) > 0,
      state.layout.usableRooms.count(demand) > 0
    else { return }
    insert(meeting, randomSlot(demand), randomRoom(demand))
  }

  /// Puts an unplaced meeting into a usable place if the price is right.
  mutating func insert(_ meeting: Int, _ slot: Int, _ room: Int) {
    let demand = state.demand(meeting)
    guard collectBlockers(demand, slot, room) else { return chain.clear() }
    var change = price &* (chain.count &- 1)
    for index in 0..<chain.count {
      let other = Int(chain.members[index])
      change &+= state.change(state.removal(of: other))
      state.lift(other)
    }
    change &+= state.change(state.insertion(of: meeting, at: slot, room))
    if change <= threshold {
      let pushed = chain.count
      if isAtBest, change > 0 || pushed > 0 {
        putMembersBack()
        saveBest()
        liftMembers()
      }
      for index in 0..<pushed {
        let other = Int(chain.members[index])
        state.noteConflicts(state.demand(other), state.slot(other), by: -1)
        state.slotOf[other] = -1
        state.roomOf[other] = -1
        state.addToPool(other)
      }
      state.place(meeting, slot, room)
      book(change &- price &* (pushed &- 1))
    } else {
      putMembersBack()
    }
    chain.clear()
  }

  /// Collects who would have to go for a class to meet somewhere; false if one of them can't.
  func collectBlockers(_ demand: Int, _ slot: Int, _ room: Int) -> Bool {
    let occupant = state.inRoom(room, slot)
    guard occupant != Int(SearchState.shut) else { return false }
    if occupant >= 0, !block(occupant) { return false }
    let trainer = state.trainer(demand)
    if trainer >= 0 {
      let other = state.withTrainer(trainer, slot)
      guard other != Int(SearchState.shut) else { return false }
      if other >= 0, !block(other) { return false }
    }
    for row in state.layout.cohortsOf.range(demand) {
      let cohort = state.layout.cohortsOf.value(at: row)
      let other = Int(state.cohortMeeting[cohort &* state.layout.slots &+ slot])
      if other >= 0, !block(other) { return false }
    }
    for own in state.layout.meetings(of: demand) where state.slot(own) == slot {
      if !block(own) { return false }
    }
    guard state.layout.hasOrder else { return true }
    for index in state.layout.predecessors.range(demand) {
      for other in state.layout.meetings(of: state.layout.predecessors.value(at: index))
      where state.slot(other) >= slot {
        if !block(other) { return false }
      }
    }
    for index in state.layout.successors.range(demand) {
      for other in state.layout.meetings(of: state.layout.successors.value(at: index))
      where state.slot(other) >= 0 && state.slot(other) <= slot {
        if !block(other) { return false }
      }
    }
    return true
  }

  private func block(_ meeting: Int) -> Bool {
    guard !chain.has(meeting) else { return true }
    guard chain.count < 8, state.isFixed[meeting] == 0 else { return false }
    enlist(meeting)
    return true
  }
}
