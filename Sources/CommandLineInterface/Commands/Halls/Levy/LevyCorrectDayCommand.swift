import ArgumentParser
import Programme
import Progression

/// `okoce levy correct-day`: a closed day, anew.
struct LevyCorrectDayCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct-day",
      abstract: LevyHelp.correctDay.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(StallHelp.day.spoken, valueName: "yyyy-mm-dd")
  )
  var day: DayArgument

  @OptionGroup var record: DayOptions

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let report = try session.office(.write).correctDay(
      day.day,
      of: hall,
      to: record.opening,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    DayClosingView(report, in: session).show("levy correct-day", as: format.format)
  }
}
