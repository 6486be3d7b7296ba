import ArgumentParser
import OrderedJSON
import Programme

/// `okoce outreach list`: every event by its day.
struct OutreachListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: OutreachHelp.list.spoken,
      discussion: OutreachHelp.listExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let listings = try office.outreachEvents(at: centre)
    switch format.format {
    case .text:
      var page = session.newPage()
      OutreachTable(centres: try CentreNames(office), language: session.language)
        .add(listings, to: &page)
      session.show(page)
    case .json:
      session.show(
        "outreach list",
        [.init("events", .array(listings.map { .object($0.members) }))]
      )
    }
  }
}

/// `okoce outreach show`: one event, what it cost and what came of it.
struct OutreachShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: OutreachHelp.show.spoken,
      discussion: OutreachHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Flag(help: ArgumentHelp(OutreachHelp.names.spoken))
  var names = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    try OutreachView(event, office, session, namesLeads: names)
      .show("outreach show", as: format.format)
  }
}

/// `okoce outreach report`: what each event and each way into the programme brought.
struct OutreachReportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: OutreachHelp.report.spoken,
      discussion: OutreachHelp.reportExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(OutreachHelp.since.spoken, valueName: "yyyy-mm-dd"))
  var since: DayArgument?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    try session.answer("outreach report", as: format.format, about: asOf?.day) {
      let report = try office.outreachReport(at: centre, since: since?.day, asOf: asOf?.day)
      let view = OutreachReportView(report: report, language: session.language)
      switch format.format {
      case .text:
        var page = session.newPage()
        view.add(to: &page)
        session.show(page)
      case .json: session.show("outreach report", view.members)
      }
    }
  }
}
