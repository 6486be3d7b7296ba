import ArgumentParser
import Programme
import Progression

/// `okoce allocation close`: nobody joins the list any more.
struct AllocationCloseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: AllocationHelp.close.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.closeList(
      of: allocation,
      by: actor.resolved(as: .administrator, in: session)
    )
    AllocationView(record, in: session).show("allocation close", as: format.format)
  }
}
