extension Problem {
  /// Searches for a good timetable; the best so far is always usable.
  ///
  /// Hard constraints are never broken except by locks; what can't be placed stays unplaced.
  /// Starts from `existing` where there is one. Threads search independently of each other from
  /// their own seeds, and the best result counts; of equal ones that of the earliest thread.
  ///
  /// Blocks until the limit is reached.
  public func solve(_ options: SearchOptions) -> SearchResult {
    let found = SearchThreads.results(options.threads) { thread in
      SearchRun(problem: self, options: options, thread: thread).search()
    }
    let moves = found.reduce(0) { $0 + $1.moves }
    let scored = found.map { (timetable: $0.timetable, score: evaluate($0.timetable).score) }
    guard let best = scored.min(by: { $0.score < $1.score }) else {
      let timetable = Timetable(for: self)
      return SearchResult(timetable: timetable, score: evaluate(timetable).score, moves: 0)
    }
    return SearchResult(timetable: best.timetable, score: best.score, moves: moves)
  }
}

/// One thread's search.
struct SearchRun {
  /// Moves between two looks at the clock.
  static let stride = 2048

  let problem: Problem
  let options: SearchOptions
  var strategy: SearchStrategy { options.strategy }
  let thread: Int

  func search() -> (timetable: Timetable, moves: Int) {
    let state = SearchState(layout: Layout(problem))
    state.load(problem.existing, locks: problem.locks)
    var annealer = Annealer(
      state: state,
      seed: options.seed &+ UInt64(thread) &* 0xD1B5_4A32_D192_ED03
    )
    annealer.cost = annealer.softCost()
    annealer.noteIfBest()
    annealer.construct()
    annealer.settle(placings: 40 * annealer.state.layout.meetings + 20_000)
    var cooling = Cooling(strategy)
    annealer.mix = strategy.mix
    var share = 0.0
    var strides = 0
    while share < 1 {
      let moves: Int
      switch options.limit {
      case .moves(let limit):
        moves = min(Self.stride, limit - annealer.tried)
        share = Double(annealer.tried) / Double(max(1, limit))
      case .time(let clock):
        moves = Self.stride
        share = clock()
      }
      guard share < 1, moves > 0 else { break }
      let before = annealer.worsened
      annealer.run(moves: moves, temperature: cooling.temperature(at: share))
      cooling.note(worsening: Double(annealer.worsened - before) / Double(moves))
      strides += 1
      if thread == 0, strides & 127 == 0 { report(annealer, share) }
    }
    annealer.saveBest()
    return (annealer.state.timetable(annealer.record, for: problem), annealer.tried)
  }

  private func report(_ annealer: borrowing Annealer, _ share: Double) {
    options.onProgress?(
      SearchProgress(
        moves: annealer.tried,
        best: Score(unplaced: annealer.bestUnplaced, soft: annealer.bestCost),
        share: share
      )
    )
  }
}

extension Annealer {
  /// The soft cost of the placed meetings, counted anew by lifting and putting back.
  func softCost() -> Int {
    var placed: [(meeting: Int, slot: Int, room: Int)] = []
    for meeting in 0..<state.layout.meetings where state.slotOf[meeting] >= 0 {
      placed.append((meeting, state.slot(meeting), state.room(meeting)))
    }
    var total = 0
    for one in placed.reversed() {
      total -= state.change(state.removal(of: one.meeting))
      state.lift(one.meeting)
    }
    for one in placed { state.put(one.meeting, one.slot, one.room) }
    for demand in 0..<state.layout.demands {
      total += Int(state.layout.leastDays[demand]) * state.layout.weights.leastDays
    }
    return total
  }
}
