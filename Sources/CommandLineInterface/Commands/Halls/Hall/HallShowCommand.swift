import ArgumentParser
import Programme
import Progression

/// `okoce hall show`: one hall with its stalls, tariffs and rules.
struct HallShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: HallHelp.show.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HallHelp.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("hall show", as: format.format, about: asOf?.day) {
      let office = try session.office(.read)
      HallView(try office.hall(hall, asOf: asOf?.day), try CentreNames(office), in: session)
        .show("hall show", as: format.format)
    }
  }
}
