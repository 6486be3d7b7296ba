import ArgumentParser
import Scheduling

/// Hours on the command line: `mon-fri 08:00-16:00; sat 08:00-12:00`.
struct WeeklyHoursArgument: ExpressibleByArgument, Sendable {
  var hours: WeeklyHours

  init?(argument: String) {
    guard let hours = WeeklyHours(argument) else { return nil }
    self.hours = hours
  }
}
