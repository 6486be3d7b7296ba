import ArgumentParser
import Programme
import Progression

/// `okoce outlet import`: records what a till wrote into a file.
struct OutletImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: OutletHelp.importing.spoken,
      discussion: OutletHelp.importingExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutletHelp.outlet.spoken))
  var outlet: String

  @Argument(
    help: ArgumentHelp(RegisterHelp.file.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let report = try session.office(.write).importSales(
      from: file,
      at: outlet,
      by: actor.resolved(as: .administrator, in: session)
    )
    SalesImportView(report, file: file, in: session).show(as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
