import ArgumentParser

/// `okoce class`: plan classes, fill them, say who came.
struct ClassCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "class",
      abstract: ClassHelp.root.spoken,
      subcommands: [
        ClassCreateCommand.self, ClassListCommand.self, ClassShowCommand.self,
        ClassEnrolCommand.self, ClassEditCommand.self, ClassMoveCommand.self,
        ClassWaitCommand.self,
        ClassSheetCommand.self,
        ClassAttendanceCommand.self, ClassCancelCommand.self,
      ]
    )
  }
}
