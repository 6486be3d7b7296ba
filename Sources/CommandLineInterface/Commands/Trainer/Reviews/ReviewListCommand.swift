import ArgumentParser
import CivilTime
import OrderedJSON
import Programme

/// `okoce review list`: what waits for a reviewer, earliest due first.
struct ReviewListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: ReviewHelp.list.spoken,
      discussion: ReviewHelp.listExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let items = try office.reviews(at: centre)
    switch format.format {
    case .json:
      let reviews = items.map { JSONValue.object($0.json(in: session.language)) }
      session.show("review list", [.init("reviews", .array(reviews))])
    case .text:
      var page = session.newPage()
      let table = ReviewTable(
        centres: try CentreNames(office),
        namesCentres: centre == nil,
        today: session.environment.clock.now().day(),
        language: session.language
      )
      table.add(items, to: &page)
      session.show(page)
    }
  }
}
