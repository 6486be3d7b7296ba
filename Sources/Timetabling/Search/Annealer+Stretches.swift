/// Stretches: consecutive meetings of a cohort's day that go to another time together.
extension Annealer {
  /// Takes a stretch that begins with a meeting to a random time, whoever is in the way coming to
  /// its old one.
  ///
  /// A meeting that goes alone leaves those beside it alone, at a price for each of their cohorts, and
  /// what it would gain comes only once they have followed. A stretch skips those steps: it is several
  /// Kempe chains priced as one, each of its blocks changing places with the one it goes to. A lone
  /// meeting makes a chain by itself.
  mutating func tryStretch(_ meeting: Int) {
    let demand = state.demand(meeting)
    let cohorts = state.layout.cohortsOf.count(demand)
    guard cohorts > 0 else { return tryChain(meeting) }
    let cohort = state.layout.cohortsOf[demand, random.below(cohorts)]
    let from = state.slot(meeting)
    var step = random.next() & 1 == 0 ? 1 : -1
    var reach = reach(cohort, from, step)
    if reach < 2 {
      step = -step
      reach = self.reach(cohort, from, step)
    }
    guard reach > 1 else { return tryChain(meeting) }
    let length = 2 &+ random.below(reach &- 1)
    let to = randomSlot(demand)
    guard fits(length, from, to, step) else { return }
    for index in 0..<length {
      chain.exchange(from &+ step &* index, to &+ step &* index, as: index)
    }
    for index in 0..<length {
      let slot = from &+ step &* index
      let next = Int(state.cohortMeeting[cohort &* state.layout.slots &+ slot])
      guard start(next, in: state.room(next)) else { return chain.clear() }
    }
    if finishChain() { decideChain() }
    chain.clear()
  }

  /// How many consecutive meetings a cohort has from a time on, forwards or backwards,
  /// 1...`Chain.mostPairs`.
  private func reach(_ cohort: Int, _ slot: Int, _ step: Int) -> Int {
    let mask = state.dayMask[cohort &* state.layout.dates &+ Int(state.layout.dateOf[slot])]
    let block = Int(state.layout.blockOf[slot])
    var reach = 1
    while reach < Chain.mostPairs {
      let next = block &+ step &* reach
      guard next >= 0, next < state.layout.blocks,
        mask &>> UInt32(truncatingIfNeeded: next) & 1 != 0
      else { break }
      reach &+= 1
    }
    return reach
  }

  /// Whether a stretch stays within the day it goes to and leaves all of its old blocks.
  private func fits(_ length: Int, _ from: Int, _ to: Int, _ step: Int) -> Bool {
    let block = Int(state.layout.blockOf[to])
    let last = block &+ step &* (length &- 1)
    guard last >= 0, last < state.layout.blocks else { return false }
    guard state.layout.dateOf[from] == state.layout.dateOf[to] else { return true }
    return abs(block &- Int(state.layout.blockOf[from])) >= length
  }
}
