import ArgumentParser
import Programme
import Progression

/// `okoce levy close-day`: one day of one hall, or of many at once.
struct LevyCloseDayCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close-day",
      abstract: LevyHelp.closeDay.spoken,
      discussion: LevyHelp.closeDayExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String?

  @Option(
    help: ArgumentHelp(LevyHelp.dayFile.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(StallHelp.day.spoken, valueName: "yyyy-mm-dd")
  )
  var day: DayArgument?

  @OptionGroup var record: DayOptions

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (hall == nil) == (file == nil) { throw ValidationError(LevyPhrases.hallOrFile.spoken) }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let actor = actor.resolved(as: .administrator, in: session)
    let report: DayClosing
    if let file {
      report = try office.closeDay(day?.day, from: file, by: actor)
    } else {
      report = try office.closeDay(day?.day, of: [hall ?? "": record.opening], by: actor)
    }
    DayClosingView(report, file: file, in: session).show("levy close-day", as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
