import ArgumentParser
import Programme
import Progression

/// `okoce participant import`: a whole file of people, as often as you like.
struct ParticipantImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: RegisterHelp.importing.spoken,
      discussion: RegisterHelp.importExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(RegisterHelp.file.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: ArgumentHelp(RegisterHelp.curriculum.spoken, valueName: "id[@version]"))
  var curriculum: String?

  @Flag(help: ArgumentHelp(RegisterHelp.strict.spoken))
  var strict = false

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @Flag(help: ArgumentHelp(RegisterHelp.transferring.spoken))
  var transfer = false

  @Flag(help: ArgumentHelp(RegisterHelp.changingTracks.spoken))
  var track = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    var line = ProgressLine(
      RegisterPhrases.rowsRead(session.language),
      language: session.language,
      terminal: session.terminal
    )
    defer { line.finish() }
    let report = try office.importParticipants(
      from: file,
      options: ImportOptions(
        isStrict: strict,
        curriculum: curriculum,
        allowing: AllowedChanges(identity: update, centre: transfer, tracks: track)
      ),
      by: actor.resolved(as: .administrator, in: session),
      progress: { line.update($0) }
    )
    line.finish()
    ImportView(report: report, file: file, session: session)
      .show("participant import", as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
