import ArgumentParser
import Programme
import Progression

/// `okoce allocation show`: one round as it stands.
struct AllocationShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: AllocationHelp.show.spoken
    )
  }

  @Argument(help: ArgumentHelp(AllocationHelp.allocation.spoken, valueName: "round"))
  var allocation: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    AllocationView(try session.office(.read).allocation(allocation), in: session)
      .show("allocation show", as: format.format)
  }
}
