import ArgumentParser
import Programme
import Progression

/// `okoce allocation call-off`: a round ends without a draw.
struct AllocationCallOffCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "call-off",
      abstract: AllocationHelp.callOff.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.callOff(
      allocation,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    AllocationView(record, in: session).show("allocation call-off", as: format.format)
  }
}
