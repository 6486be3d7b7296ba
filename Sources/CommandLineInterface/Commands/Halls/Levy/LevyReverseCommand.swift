import ArgumentParser
import Programme
import Progression

/// `okoce levy reverse`: a payment that was none.
struct LevyReverseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reverse",
      abstract: LevyHelp.reverse.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(LevyHelp.reference.spoken, valueName: "reference"))
  var reference: String

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
    let record = try office.reverse(
      reference,
      in: hall,
      on: day?.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    StallView(record, in: session).show("levy reverse", as: format.format)
  }
}
