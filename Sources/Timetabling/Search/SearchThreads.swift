import Dispatch
import Synchronization

/// Work that runs side by side, each part on its own thread as far as the machine has processors.
enum SearchThreads {
  /// The results of all parts, in the order of their numbers.
  static func results<Result: Sendable>(
    _ count: Int,
    _ part: @Sendable (_ number: Int) -> Result
  ) -> [Result] {
    guard count > 1 else { return [part(0)] }
    let results = Mutex<[(number: Int, result: Result)]>([])
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let result = part(number)
      results.withLock { $0.append((number, result)) }
    }
    return results.withLock { $0 }.sorted { $0.number < $1.number }.map(\.result)
  }
}
