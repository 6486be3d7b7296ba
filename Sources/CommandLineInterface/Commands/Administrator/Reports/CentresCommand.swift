import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce report centres`: every centre side by side, as tiles by city and as a table.
struct CentresCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "centres",
      abstract: CentreHelp.compare.spoken,
      discussion: CentreHelp.compareExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(CentreHelp.figure.spoken))
  var figure = "registered"

  @Flag(help: ArgumentHelp(CentreHelp.share.spoken))
  var share = false

  @Option(help: ArgumentHelp(CentreHelp.sort.spoken, valueName: "figure"))
  var sort: String?

  @Option(help: ArgumentHelp(CentreHelp.stuckDays.spoken), reading: WholeNumber.days)
  var days: Int = 60

  @Option(
    help: ArgumentHelp(WaitingPhrases.html.spoken, valueName: "file"),
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @OptionGroup var format: TableFormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let comparison = try office.compareCentres(stuckFor: days)
    let chosen = try office.figure(named: figure, in: comparison)
    let view = CentresView(
      comparison: comparison,
      figure: chosen,
      isShare: share || chosen.isAlwaysShare,
      order: try sort.map { try office.figure(named: $0, in: comparison) },
      language: session.language
    )
    var page = session.newPage()
    if let html { try session.write(view.html, to: html, &page) }
    switch format.format {
    case .json: session.show("report centres", view.members)
    case .csv: StandardStream.output.write(view.csv)
    case .text:
      if html == nil { view.add(to: &page) }
      session.show(page)
    }
  }
}
