import ArgumentParser
import CivilTime
import OrderedJSON
import Programme

/// `okoce ready`: who may take a module now, longest waiting first.
struct ReadyCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ready",
      abstract: ClassHelp.ready.spoken,
      discussion: ClassHelp.readyExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.module.spoken))
  var module: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(ClassHelp.limit.spoken), reading: WholeNumber.rows)
  var limit: Int = 50

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.freshOffice()
    let report = try office.ready(for: module, at: centre)
    switch format.format {
    case .json: session.show("ready", report.json(in: session.language, limit: limit))
    case .text:
      var page = session.newPage()
      ReadyView(
        report: report,
        centres: try CentreNames(office),
        today: session.environment.clock.now().day(),
        language: session.language
      ).add(to: &page, limit: limit)
      session.show(page)
    }
  }
}
