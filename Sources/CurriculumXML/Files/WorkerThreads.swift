import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The threads that read files side by side.
enum WorkerThreads {
  /// One a processor, at most 4: beyond that the disk and the memory are the limit.
  static let count = min(max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1), 4)

  /// Runs `body` on that many threads, one of them this one, and waits for all.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    guard count > 1 else { return body() }
    DispatchQueue.concurrentPerform(iterations: count) { _ in body() }
  }
}
