import ArgumentParser
import Programme
import Progression

/// `okoce stall show`: who holds a stall, and what is due.
struct StallShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: StallHelp.show.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Argument(help: ArgumentHelp(StallHelp.stall.spoken, valueName: "stall"))
  var stall: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    StallView(try session.office(.read).stall(stall, in: hall), in: session)
      .show("stall show", as: format.format)
  }
}
