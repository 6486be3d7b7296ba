extension Annealer {
  /// Of a random number's bits those that are all 0 where a handover is tried: once in 32 moves.
  static let handoverBits: UInt64 = 0x7C0

  /// Another trainer for a whole class, with every meeting where it is.
  ///
  /// A class with a locked meeting keeps its trainer. Only where classes have several trainers to
  /// choose from: load, fair shares and travel can't be balanced by times and rooms alone.
  mutating func tryHandover(_ demand: Int) {
    let candidates = state.layout.trainersOf.count(demand)
    guard candidates > 1 else { return }
    let old = state.trainer(demand)
    let new = state.layout.trainersOf[demand, random.below(candidates)]
    guard old >= 0, new != old else { return }
    let meetings = state.layout.meetings(of: demand)
    for meeting in meetings {
      guard state.isFixed[meeting] == 0 else { return }
      let slot = state.slot(meeting)
      if slot >= 0, state.withTrainer(new, slot) != Int(SearchState.free) { return }
    }
    let change = handOver(demand, to: new)
    guard change <= threshold else {
      _ = handOver(demand, to: old)
      return
    }
    if change > 0, isAtBest {
      _ = handOver(demand, to: old)
      saveBest()
      _ = handOver(demand, to: new)
    }
    book(change)
  }

  /// Gives a class to a trainer who is free at its times, and answers the change in cost.
  private func handOver(_ demand: Int, to trainer: Int) -> Int {
    var change = 0
    let meetings = state.layout.meetings(of: demand)
    for meeting in meetings where state.slot(meeting) >= 0 {
      change &+= state.change(state.removal(of: meeting))
      state.lift(meeting)
    }
    state.trainerOf[demand] = Int32(truncatingIfNeeded: trainer)
    for meeting in meetings where state.slot(meeting) >= 0 {
      let (slot, room) = (state.slot(meeting), state.room(meeting))
      change &+= state.change(state.insertion(of: meeting, at: slot, room))
      state.put(meeting, slot, room)
    }
    return change
  }
}
