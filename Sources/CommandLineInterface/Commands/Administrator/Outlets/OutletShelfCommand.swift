import ArgumentParser
import CivilTime
import Programme

/// `okoce outlet shelf`: what sells, what stands and since when, what is dearer than elsewhere.
struct OutletShelfCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "shelf",
      abstract: OutletHelp.shelf.spoken,
      discussion: OutletHelp.shelfExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Option(help: ArgumentHelp(OutletHelp.days.spoken), reading: WholeNumber.days)
  var days: Int = 30

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("outlet shelf", as: format.format, about: asOf?.day) {
      let report = try session.office(.read).shelf(of: outlet, asOf: asOf?.day, days: days)
      ShelfView(report, in: session).show(as: format.format)
    }
  }
}
