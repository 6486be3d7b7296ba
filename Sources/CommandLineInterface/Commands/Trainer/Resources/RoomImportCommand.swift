import ArgumentParser
import Programme
import Progression

/// `okoce room import`: a whole file of rooms, as often as you like.
struct RoomImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: ResourceHelp.rooms.spoken,
      discussion: ResourceHelp.roomsExamples.spoken
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
    let report = try session.office(.write).importResources(
      .rooms,
      from: file,
      isUpdate: update,
      by: actor.resolved(as: .administrator, in: session)
    )
    ImportView(report: report, file: file, session: session)
      .show("room import", as: format.format)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }
}
