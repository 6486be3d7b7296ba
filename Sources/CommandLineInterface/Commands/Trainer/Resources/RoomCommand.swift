import ArgumentParser

/// `okoce room`.
struct RoomCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "room",
      abstract: ScheduleHelp.rooms.spoken,
      subcommands: [
        RoomAddCommand.self, RoomImportCommand.self, RoomListCommand.self, RoomCloseCommand.self,
        RoomReopenCommand.self, RoomRemoveCommand.self,
      ]
    )
  }
}
