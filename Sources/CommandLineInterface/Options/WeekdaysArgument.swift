import ArgumentParser
import Scheduling

/// Days of the week on the command line: `mon,wed,sat`, `mon-fri`, `sen,rab,sab`.
struct WeekdaysArgument: ExpressibleByArgument, Sendable {
  /// 1 for Monday.
  var days: [Int]

  init?(argument: String) {
    guard let days = WeeklyHours.days(argument) else { return nil }
    self.days = days
  }
}
