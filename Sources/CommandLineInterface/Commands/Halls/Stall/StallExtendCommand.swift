import ArgumentParser
import Programme
import Progression

/// `okoce stall extend`: more time for the key or the opening.
struct StallExtendCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extend",
      abstract: StallHelp.extend.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @Option(help: ArgumentHelp(StallHelp.until.spoken, valueName: "yyyy-mm-dd"))
  var until: DayArgument

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.extend(
      stall,
      in: hall,
      until: until.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("stall extend", as: format.format)
  }
}
