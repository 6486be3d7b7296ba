public import CivilTime
import Synchronization

/// Where the present comes from; passed in, so that a test or a simulation owns the time.
public protocol ClockSource: Sendable {
  func now() -> Instant
}

/// A clock that stands where it was put until somebody moves it.
public final class SteppingClock: ClockSource {
  private let instant: Mutex<Instant>

  public init(at start: Instant) { instant = Mutex(start) }

  public func now() -> Instant { instant.withLock { $0 } }

  /// Moves to `later`; never back, since recorded times only rise.
  public func advance(to later: Instant) {
    instant.withLock { if $0 < later { $0 = later } }
  }
}
