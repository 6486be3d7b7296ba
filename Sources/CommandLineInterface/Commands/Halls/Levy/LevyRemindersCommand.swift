import ArgumentParser
import Programme
import Progression

/// `okoce levy reminders`: what the engine proposes; an officer carries it out.
struct LevyRemindersCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reminders",
      abstract: LevyHelp.reminders.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(StallHelp.day.spoken, valueName: "yyyy-mm-dd")
  )
  var day: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    RemindersView(try session.office(.read).reminders(in: hall, on: day?.day), in: session)
      .show("levy reminders", as: format.format)
  }
}
