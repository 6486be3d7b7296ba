import ArgumentParser

/// `okoce schedule`.
struct ScheduleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schedule",
      abstract: ScheduleHelp.schedule.spoken,
      subcommands: [
        ScheduleProposeCommand.self, ScheduleListCommand.self, ScheduleShowCommand.self,
        ScheduleWhyNotCommand.self, ScheduleAlternativesCommand.self, ScheduleMoveCommand.self,
        ScheduleLockCommand.self, ScheduleUnlockCommand.self, ScheduleRepairCommand.self,
        ScheduleRegenerateCommand.self,
        SchedulePublishCommand.self, ScheduleCancelCommand.self, ScheduleDiscardCommand.self,
      ]
    )
  }
}
