import ArgumentParser

/// `okoce trainer`.
struct TrainerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trainer",
      abstract: ScheduleHelp.trainer.spoken,
      subcommands: [
        TrainerAddCommand.self, TrainerImportCommand.self, TrainerListCommand.self,
        TrainerAbsenceCommand.self, TrainerReturnCommand.self, TrainerRemoveCommand.self,
      ]
    )
  }
}
