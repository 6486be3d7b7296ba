import ArgumentParser
import Programme
import Progression

/// `okoce allocation no-show`: who stayed away from the draw has no part in it.
struct AllocationNoShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "no-show",
      abstract: AllocationHelp.noShow.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @Argument(help: ArgumentHelp(AllocationHelp.person.spoken, valueName: "person"))
  var people: [String]

  @Option(help: ArgumentHelp(HallHelp.reason.spoken, valueName: "text"))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let record = try office.strike(
      people,
      from: allocation,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    AllocationView(record, in: session).show("allocation no-show", as: format.format)
  }
}
