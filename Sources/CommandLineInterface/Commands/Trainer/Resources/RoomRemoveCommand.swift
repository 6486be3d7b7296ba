import ArgumentParser
import Programme
import Progression

/// `okoce room remove`: takes a room off the list.
struct RoomRemoveCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove",
      abstract: ScheduleHelp.roomRemove.spoken,
      discussion: ScheduleHelp.roomRemoveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.roomName.spoken))
  var name: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.removeRoom(
      name,
      at: centre,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    RoomView(try office.rooms(at: centre), try CentreNames(office), in: session)
      .show("room remove", as: format.format)
  }
}
