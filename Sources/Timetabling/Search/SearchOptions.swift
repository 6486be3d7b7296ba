/// How a search is run.
public struct SearchOptions: Sendable {
  /// When a search ends.
  public enum Limit: Sendable {
    /// After so many tried moves in each thread; the result is the same on every machine.
    case moves(Int)
    /// When the share of the time that is over reaches 1.
    ///
    /// The closure is called from every thread, about a thousand times a second, and returns 0 at
    /// the start; it is the only clock that a search knows.
    case time(@Sendable () -> Double)
  }

  public var limit: Limit
  /// The same seed, threads and number of moves give the same timetable.
  public var seed: UInt64
  /// How many threads search side by side, every second one over and over; the best result counts.
  public var threads: Int
  public var strategy = SearchStrategy.standard
  /// Called now and then with the best so far, from the first thread only.
  public var onProgress: (@Sendable (SearchProgress) -> Void)?

  public init(
    _ limit: Limit,
    seed: UInt64 = 1,
    threads: Int = 1,
    onProgress: (@Sendable (SearchProgress) -> Void)? = nil
  ) {
    self.limit = limit
    self.seed = seed
    self.threads = max(1, threads)
    self.onProgress = onProgress
  }
}

/// How far a search has come.
public struct SearchProgress: Hashable, Sendable {
  /// Tried moves of the reporting thread.
  public var moves: Int
  /// The best so far of the reporting thread.
  public var best: Score
  /// How much of the limit is used up, 0 to 1.
  public var share: Double
}

/// What a search found.
public struct SearchResult: Hashable, Sendable {
  /// The best timetable found.
  public var timetable: Timetable
  /// Its score, recomputed from scratch.
  public var score: Score
  /// Tried moves of all threads.
  public var moves: Int
}
