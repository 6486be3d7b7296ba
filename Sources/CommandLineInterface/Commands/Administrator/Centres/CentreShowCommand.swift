import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce centre show`: one centre on one page, with what to do this week.
struct CentreShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: CentreHelp.show.spoken,
      discussion: CentreHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(CentreHelp.days.spoken), reading: WholeNumber.days)
  var days: Int = 60

  @Option(help: ArgumentHelp(ReportHelp.limit.spoken), reading: WholeNumber.rows)
  var limit: Int = 10

  @Option(
    help: ArgumentHelp(WaitingPhrases.html.spoken, valueName: "file"),
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let view = CentreView(
      page: try office.centrePage(of: centre, days: days, limit: limit),
      centres: try CentreNames(office),
      language: session.language
    )
    var page = session.newPage()
    if let html { try session.write(view.html, to: html, &page) }
    switch format.format {
    case .json: session.show("centre show", view.members)
    case .text:
      if html == nil { view.add(to: &page) }
      session.show(page)
    }
  }
}
