import ArgumentParser
import CurriculumModel
import Programme
import Progression
import Scheduling

/// `okoce room add`: enters a room of a centre, or replaces what was known of it.
struct RoomAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: ScheduleHelp.roomAdd.spoken,
      discussion: ScheduleHelp.roomAddExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.roomName.spoken))
  var name: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(ScheduleHelp.capacity.spoken), transform: WholeNumber.count)
  var capacity: Int

  @Option(help: ArgumentHelp(ScheduleHelp.kind.spoken))
  var kind: String = "hall"

  @Option(help: ArgumentHelp(ScheduleHelp.hours.spoken))
  var hours: WeeklyHoursArgument?

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.enterRoom(
      RoomProfile(
        centre: CentreID(centre),
        name: name,
        capacity: capacity,
        kind: kind,
        hours: hours?.hours ?? .always
      ),
      isUpdate: update,
      by: actor.resolved(as: .administrator, in: session)
    )
    RoomView(try office.rooms(at: centre), try CentreNames(office), in: session)
      .show("room add", as: format.format)
  }
}
