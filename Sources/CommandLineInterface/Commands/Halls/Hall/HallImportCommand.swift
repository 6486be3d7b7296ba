import ArgumentParser
import Programme
import Progression

/// `okoce hall import`: a whole file of halls and stalls, as often as you like.
struct HallImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: HallHelp.importing.spoken,
      discussion: HallHelp.importExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(RegisterHelp.file.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let report = try session.office(.write).importHalls(
      from: file,
      isUpdate: update,
      by: actor.resolved(as: .administrator, in: session)
    )
    ImportView(report: report, file: file, session: session)
      .show("hall import", as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
