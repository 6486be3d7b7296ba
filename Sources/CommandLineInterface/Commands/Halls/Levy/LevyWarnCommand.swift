import ArgumentParser
import Programme
import Progression

/// `okoce levy warn`: a warning letter.
struct LevyWarnCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "warn",
      abstract: LevyHelp.warn.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Option(
    help: ArgumentHelp(LevyHelp.level.spoken, valueName: "1|2|3"),
    transform: WholeNumber.reading(1...3)
  )
  var level: Int

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(StallHelp.day.spoken, valueName: "yyyy-mm-dd")
  )
  var day: DayArgument?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.warn(
      stall,
      in: hall,
      level: level,
      on: day?.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("levy warn", as: format.format)
  }
}
