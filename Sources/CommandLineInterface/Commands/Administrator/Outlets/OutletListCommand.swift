import ArgumentParser
import CivilTime
import Programme

/// `okoce outlet list`: every outlet, and which of them are heading for closure.
struct OutletListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: OutletHelp.list.spoken,
      discussion: OutletHelp.listExamples.spoken
    )
  }

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("outlet list", as: format.format, about: asOf?.day) {
      let office = try session.office(.read)
      let outlets = try office.outlets(asOf: asOf?.day)
      OutletListView(outlets, try CentreNames(office), in: session).show(as: format.format)
    }
  }
}
