import CivilTime
import Programme

/// What is left of an attempt's time, by the clock of the command.
struct Countdown {
  let due: Instant
  let clock: any ClockSource

  /// Whole seconds, rounded up; 0 once the time is over.
  var seconds: Int {
    let left = due.milliseconds - clock.now().milliseconds
    return left <= 0 ? 0 : Int((left + 999) / 1_000)
  }

  var isOver: Bool { seconds == 0 }

  /// As `12:05`, with hours in front where there are any.
  var text: String { Self.text(seconds) }

  static func text(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):" + two(minutes) : "\(minutes)") + ":" + two(seconds % 60)
  }
}
