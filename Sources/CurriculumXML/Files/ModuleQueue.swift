import Synchronization

/// Hands out the positions of modules to threads and puts what they bring back in order.
final class ModuleQueue: Sendable {
  private struct State {
    var next = 0
    var byteCount = 0
    var results: [ModuleReader.Result?]
  }

  private let state: Mutex<State>
  private let count: Int
  private let maximumBytes: Int
  /// So many at once that threads seldom wait for each other, and few enough to end together.
  private static let batch = 16

  init(count: Int, maximumBytes: Int) {
    self.count = count
    self.maximumBytes = maximumBytes
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  /// Positions that nobody has had yet; `nil` when none are left or too much was read.
  ///
  /// What was handed out is always a beginning of the list, and all of it is brought back, so where
  /// the bytes run out doesn't depend on the threads.
  func next() -> Range<Int>? {
    state.withLock { state in
      guard state.next < count, state.byteCount <= maximumBytes else { return nil }
      let start = state.next
      state.next = min(start + Self.batch, count)
      return start..<state.next
    }
  }

  func finish(_ range: Range<Int>, _ results: [ModuleReader.Result]) {
    state.withLock { state in
      for (position, result) in zip(range, results) {
        state.byteCount += result.byteCount
        state.results[position] = result
      }
    }
  }

  /// Once all threads have ended.
  var results: [ModuleReader.Result?] { state.withLock { $0.results } }
}
