/// Moves that aim at one soft constraint.
extension Annealer {
  /// Takes a meeting of a class with too few days to a day on which the class doesn't meet.
  @inline(__always)
  mutating func trySpread(_ meeting: Int) {
    let demand = state.demand(meeting)
    let row = demand &* state.layout.dates
    let times = state.layout.usableSlots.count(demand)
    let isShort = state.daysUsed[demand] < state.layout.leastDays[demand]
    let date = Int(state.layout.dateOf[state.slot(meeting)])
    guard isShort, state.dayCount[row &+ date] > 1 else { return tryTime(meeting) }
    for _ in 0..<4 {
      let slot = state.layout.usableSlots[demand, random.below(times)]
      guard state.dayCount[row &+ Int(state.layout.dateOf[slot])] == 0 else { continue }
      return tryRelocation(meeting, slot, state.room(meeting))
    }
  }

  /// Takes a meeting next to another of one of its cohorts.
  @inline(__always)
  mutating func tryCompact(_ meeting: Int) {
    let demand = state.demand(meeting)
    let cohorts = state.layout.cohortsOf.count(demand)
    guard cohorts > 0 else { return tryTime(meeting) }
    let cohort = state.layout.cohortsOf[demand, random.below(cohorts)]
    let date = random.below(state.layout.dates)
    let mask = state.dayMask[cohort &* state.layout.dates &+ date]
    let all = UInt32(truncatingIfNeeded: (UInt64(1) &<< UInt64(state.layout.blocks)) &- 1)
    let beside = ((mask &<< 1) | (mask &>> 1)) & ~mask & all
    guard beside != 0 else { return }
    let block = beside.positionOfSetBit(random.below(beside.nonzeroBitCount))
    let slot = date &* state.layout.blocks &+ block
    guard state.isUsable(demand, slot) else { return }
    let room = random.next() & 1 == 0 ? state.room(meeting) : randomRoom(demand)
    tryRelocation(meeting, slot, room)
  }

  /// Takes a whole class to one room, whoever is there going to the room it leaves.
  mutating func tryWholeRoom(_ demand: Int) {
    let room = randomRoom(demand)
    var change = 0
    var isGood = true
    let meetings = state.layout.meetings(of: demand)
    for meeting in meetings where state.poolIndex[meeting] < 0 && state.room(meeting) != room {
      // Asked first: a lock that can't be honoured has no place here to look at.
      if state.isFixed[meeting] != 0 {
        isGood = false
        break
      }
      let slot = state.slot(meeting)
      let left = state.room(meeting)
      let other = state.inRoom(room, slot)
      if other == Int(SearchState.shut) {
        isGood = false
        break
      }
      if other >= 0, state.isFixed[other] != 0 || !state.suits(state.demand(other), left) {
        isGood = false
        break
      }
      guard chain.count &+ 1 < Chain.longest else {
        isGood = false
        break
      }
      change &+= state.change(state.relocation(of: meeting, to: slot, room))
      enlist(meeting)
      if other >= 0 {
        change &+= state.change(state.relocation(of: other, to: slot, left))
        enlist(other)
        state.exchange(meeting, other)
      } else {
        state.move(meeting, slot, room)
      }
    }
    if isGood, change <= threshold, chain.count > 0, !(change > 0 && isAtBest) {
      book(change)
    } else {
      liftMembers()
      putMembersBack()
      if isAtBest { saveBest() }
    }
    chain.clear()
  }
}
