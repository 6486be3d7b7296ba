import ArgumentParser
import Programme
import Progression

/// `okoce room close`: days on which a room can't be used.
struct RoomCloseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: ScheduleHelp.roomClose.spoken
    )
  }

  @Argument(help: ArgumentHelp(ScheduleHelp.roomName.spoken))
  var name: String

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @OptionGroup var period: PeriodOptions

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    try office.closeRoom(
      name,
      at: centre,
      from: period.from.day,
      through: period.through,
      reason: period.reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    RoomView(try office.rooms(at: centre), try CentreNames(office), in: session)
      .show("room close", as: format.format)
  }
}
