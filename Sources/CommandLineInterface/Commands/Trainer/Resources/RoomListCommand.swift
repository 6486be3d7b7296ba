import ArgumentParser
import Programme

/// `okoce room list`: where classes can be held.
struct RoomListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: ScheduleHelp.roomList.spoken
    )
  }

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    RoomView(try office.rooms(at: centre), try CentreNames(office), in: session)
      .show("room list", as: format.format)
  }
}
