import ArgumentParser
import OrderedJSON
import Programme

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

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let reports = try office.funnel(at: centre, since: since?.day)
    switch format.format {
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
