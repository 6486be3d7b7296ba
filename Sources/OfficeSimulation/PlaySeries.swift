import Dispatch
import Synchronization

/// Plays of many seeds, side by side on as many threads as are asked for.
public struct PlaySeries: Sendable {
  public var seeds: Range<UInt64>
  public var length: Int
  public var threads: Int

  public init(_ seeds: Range<UInt64>, length: Int = OfficePlay.usualLength, threads: Int = 1) {
    self.seeds = seeds
    self.length = length
    self.threads = threads
  }

  /// What came of them.
  public struct Result: Sendable {
    /// How many seeds were played, the faulty one too; all below it.
    public var played: UInt64
    /// The faulty course of the lowest seed; `nil` where no play differs.
    public var faulty: OfficePlay.Course?
  }

  /// What the threads share: which seed is next, and the first that failed.
  private struct Progress {
    var next: UInt64
    var faulty: OfficePlay.Course?
    var failure: (any Error)?
  }

  /// Plays them up to the first fault, which is the same however many threads there are.
  /// - Parameter parent: an existing folder; nothing is left in it.
  /// - Throws: what opening a store throws.
  public func run(_ template: PlayTemplate, in parent: String) throws -> Result {
    let progress = Mutex(Progress(next: seeds.lowerBound))
    DispatchQueue.concurrentPerform(iterations: max(1, threads)) { _ in
      while let seed = Self.take(from: progress, below: seeds.upperBound) {
        do {
          let course = try OfficePlay(seed: seed, length: length).run(template, in: parent)
          if course.faults.isEmpty { continue }
          progress.withLock { shared in
            // Lower seeds that are still being played may fail too, and come first then.
            if shared.faulty.map({ seed < $0.seed }) ?? true { shared.faulty = course }
          }
        } catch {
          progress.withLock { $0.failure = $0.failure ?? error }
        }
      }
    }
    let end = progress.withLock { $0 }
    if let failure = end.failure { throw failure }
    let last = end.faulty.map { $0.seed + 1 } ?? seeds.upperBound
    return Result(played: last - seeds.lowerBound, faulty: end.faulty)
  }

  private static func take(from progress: borrowing Mutex<Progress>, below end: UInt64) -> UInt64? {
    progress.withLock { shared in
      guard shared.next < end, shared.faulty == nil, shared.failure == nil else { return nil }
      defer { shared.next += 1 }
      return shared.next
    }
  }
}
