import CivilTime
import Programme
import Synchronization

/// A clock that stops, jumps and goes back, as a machine's clock may.
final class PlayClock: ClockSource {
  private let shown: Mutex<(now: Instant, latest: Instant)>

  init(at start: Instant) { shown = Mutex((start, start)) }

  func now() -> Instant { shown.withLock { $0.now } }

  /// The latest moment that it ever showed.
  func latest() -> Instant { shown.withLock { $0.latest } }

  func move(by milliseconds: Int64) {
    shown.withLock {
      $0.now = Instant(milliseconds: $0.now.milliseconds + milliseconds)
      $0.latest = max($0.latest, $0.now)
    }
  }
}
