import ArgumentParser
import OrderedJSON
import Programme
import SeparatedValues

/// `okoce report funnel`: how many people ever reached each step, with denominators.
struct FunnelCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "funnel",
      abstract: ReportHelp.funnel.spoken,
      discussion: ReportHelp.funnelDiscussion.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken))
  var centre: String?

  @Option(help: ArgumentHelp(ReportHelp.registeredSince.spoken, valueName: "yyyy-mm-dd"))
  var since: DayArgument?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(ReportHelp.reachedBy.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: TableFormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let reports = try office.funnel(at: centre, since: since?.day, asOf: asOf?.day)
    switch format.format {
    case .csv:
      let rows = reports.flatMap { $0.csvRows(in: session.language) }
      StandardStream.output.write(([FunnelReport.csvColumns] + rows).separatedByCommas)
    case .text:
      var page = session.newPage()
      if reports.isEmpty { page.add(StyledText(ReportPhrases.nobody(session.language))) }
      for report in reports {
        page.addBlank()
        report.add(to: &page, in: session.language)
      }
      session.show(page)
    case .json:
      session.show(
        "report funnel",
        [.init("curricula", .array(reports.map { .object($0.members) }))]
      )
    }
  }
}
