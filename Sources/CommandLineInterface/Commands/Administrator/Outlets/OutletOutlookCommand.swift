import ArgumentParser
import CivilTime
import Programme

/// `okoce outlet outlook`: whether an outlet pays for itself, and when its money runs out.
struct OutletOutlookCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outlook",
      abstract: OutletHelp.outlook.spoken,
      discussion: OutletHelp.outlookExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("outlet outlook", as: format.format, about: asOf?.day) {
      let outlook = try session.office(.read).outlook(of: outlet, asOf: asOf?.day)
      OutlookView(outlook, in: session).show(as: format.format)
    }
  }
}
