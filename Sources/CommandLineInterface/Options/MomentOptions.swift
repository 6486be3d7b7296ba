import ArgumentParser
import CivilTime
import Readings

/// For which moment a question is asked.
struct MomentOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @Option(
    name: .customLong("known-at"),
    help: ArgumentHelp(HelpPhrases.knownAt.spoken, valueName: "yyyy-mm-dd")
  )
  var knownAt: Moment?
}

/// A moment on the command line: a day, meaning its end in Jakarta, or an instant with its zone.
struct Moment: ExpressibleByArgument, Sendable {
  var instant: Instant

  init?(argument: String) {
    if let day = try? TypedValue.day(argument) {
      instant = Instant(milliseconds: day.adding(days: 1).start().milliseconds - 1)
    } else if let instant = Instant(argument) {
      self.instant = instant
    } else {
      return nil
    }
  }
}

/// A day on the command line, `2026-03-01`, `1-3-2026`, `1 Maret 2026`.
struct DayArgument: ExpressibleByArgument, Sendable {
  var day: Day

  init?(argument: String) {
    guard let day = try? TypedValue.day(argument) else { return nil }
    self.day = day
  }
}
