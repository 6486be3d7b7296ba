import ArgumentParser
import CivilTime
import Programme

/// `okoce outlet show`: one outlet: its terms, its members' money, what happened last.
struct OutletShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: OutletHelp.show.spoken,
      discussion: OutletHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Option(
    help: ArgumentHelp(OutletHelp.events.spoken, valueName: "count"),
    reading: WholeNumber.rows
  )
  var events: Int = 10

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("outlet show", as: format.format, about: asOf?.day) {
      let office = try session.office(.read)
      let report = try office.outlet(outlet, asOf: asOf?.day)
      OutletView(report, try CentreNames(office), events: max(0, events), in: session)
        .show(as: format.format)
    }
  }
}
