import ArgumentParser
import Programme
import Progression

/// `okoce levy seal`: nobody may use the stall for a while.
struct LevySealCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "seal",
      abstract: LevyHelp.seal.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Option(help: ArgumentHelp(HallHelp.from.spoken, valueName: "yyyy-mm-dd"))
  var from: DayArgument?

  @Option(help: ArgumentHelp(ScheduleHelp.through.spoken, valueName: "yyyy-mm-dd"))
  var to: DayArgument?

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.seal(
      stall,
      in: hall,
      from: from?.day,
      through: to?.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("levy seal", as: format.format)
  }
}
