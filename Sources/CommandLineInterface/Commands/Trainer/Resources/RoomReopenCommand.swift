import ArgumentParser
import CivilTime
import Programme
import Progression

/// `okoce room reopen`: takes back a closure of a room.
struct RoomReopenCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reopen",
      abstract: ScheduleHelp.roomReopen.spoken,
      discussion: ScheduleHelp.roomReopenExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.roomName.spoken))
  var name: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(ScheduleHelp.anyDayOfIt.spoken, valueName: "yyyy-mm-dd"))
  var on: DayArgument

  @Option(help: ArgumentHelp(ScheduleHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.withdrawClosure(
      of: name,
      at: centre,
      on: on.day,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    RoomView(try office.rooms(at: centre), try CentreNames(office), in: session)
      .show("room reopen", as: format.format)
  }
}
