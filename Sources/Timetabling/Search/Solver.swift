extension Problem {
  /// Searches for a good timetable; the best so far is always usable.
  ///
  /// Hard constraints are never broken except by locks; what can't be placed stays unplaced.
  /// Starts from `existing` where there is one. Threads search independently of each other from
  /// their own seeds, every second one over and over where there is time for it; the best result
  /// counts, of equal ones that of the earliest thread.
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
