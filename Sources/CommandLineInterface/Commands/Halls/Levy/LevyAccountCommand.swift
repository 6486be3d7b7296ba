import ArgumentParser
import Programme
import Progression

/// `okoce levy account`: one trader's account, each number with its event.
struct LevyAccountCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "account",
      abstract: LevyHelp.account.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(AllocationHelp.person.spoken, valueName: "person"))
  var person: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    LevyAccountView(try session.office(.read).levyAccount(of: person, in: hall), in: session)
      .show("levy account", as: format.format)
  }
}
