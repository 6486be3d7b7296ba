import CivilTime
import Programme
import Synchronization

/// A clock that stops, jumps and goes back, as a machine's clock may.
final class PlayClock: ClockSource {
  private let instant: Mutex<Instant>

  init(at start: Instant) { instant = Mutex(start) }

  func now() -> Instant { instant.withLock { $0 } }

  func move(by milliseconds: Int64) {
    instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
  }
}
