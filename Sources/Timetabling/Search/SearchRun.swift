/// One thread's part of a search: one long annealing, or many short ones.
///
/// A hard instance needs the long one. On others it comes to rest just above the optimum however slowly
/// it cools, and of many short ones a few come to rest in it. So every second thread starts over and
/// over, where the limit is long enough for that.
struct SearchRun {
  /// Moves between two looks at the clock.
  static let stride = 2048
  /// Moves that show how fast a problem is searched.
  private static let sample = 32 * stride

  let problem: Problem
  let options: SearchOptions
  let thread: Int

  func search() -> (timetable: Timetable, moves: Int) {
    var annealer = start(0)
    let attempts = thread & 1 == 0 ? 1 : attempts(&annealer)
    var best = (timetable: Timetable(for: problem), score: Score(unplaced: .max, soft: .max))
    var spent = 0
    for attempt in 0..<attempts {
      if attempt > 0 { annealer = start(attempt) }
      cool(&annealer, after: spent, attempt: attempt, of: attempts)
      spent += annealer.tried
      let score = Score(unplaced: annealer.bestUnplaced, soft: annealer.bestCost)
      guard score < best.score else { continue }
      best = (annealer.state.timetable(annealer.record, for: problem), score)
    }
    return (best.timetable, spent)
  }

  /// An annealer with a place for everything, as far as that is easily found.
  func start(_ attempt: Int) -> Annealer {
    let state = SearchState(layout: Layout(problem))
    state.load(problem.existing, locks: problem.locks)
    var annealer = Annealer(
      state: state,
      seed: options.seed &+ UInt64(thread) &* 0xD1B5_4A32_D192_ED03
        &+ UInt64(attempt) &* 0x8CB9_2BA7_2F3D_8DD7
    )
    annealer.cost = annealer.softCost()
    annealer.noteIfBest()
    annealer.construct()
    annealer.settle(placings: 40 * annealer.state.layout.meetings + 20_000)
    annealer.mix = options.strategy.mix
    return annealer
  }

  /// How many annealings of a fruitful length the limit has room for, at least 1.
  ///
  /// With a limit of time, the annealer makes a short sample of moves for it, as cold as a search ends:
  /// most of a search is nearly that cold, so the pace is that of the whole.
  func attempts(_ annealer: inout Annealer) -> Int {
    let length = options.strategy.movesPerMeeting * annealer.state.layout.meetings
    guard length > 0 else { return 1 }
    switch options.limit {
    case .moves(let limit): return max(1, limit / length)
    case .time(let clock):
      let before = clock()
      annealer.run(moves: Self.sample, temperature: options.strategy.end)
      let share = (clock() - before) * Double(length) / Double(Self.sample)
      // A stopped clock says nothing about the pace.
      return share > 0 ? Int(max(1, min(1 / share, 1_000))) : 1
    }
  }

  /// Cools from the start to the end within one attempt's part of the limit.
  private func cool(
    _ annealer: inout Annealer,
    after spent: Int,
    attempt: Int,
    of attempts: Int
  ) {
    var cooling = Cooling(options.strategy)
    var strides = 0
    while true {
      let moves: Int
      let whole: Double
      switch options.limit {
      case .moves(let limit):
        let done = spent + annealer.tried
        moves = min(Self.stride, limit - done)
        whole = Double(done) / Double(max(1, limit))
      case .time(let clock):
        moves = Self.stride
        whole = clock()
      }
      let share = whole * Double(attempts) - Double(attempt)
      guard share < 1, moves > 0 else { break }
      let before = annealer.worsened
      annealer.run(moves: moves, temperature: cooling.temperature(at: share))
      cooling.note(worsening: Double(annealer.worsened - before) / Double(moves))
      strides += 1
      if thread == 0, strides & 127 == 0 { report(annealer, whole) }
    }
    annealer.saveBest()
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
