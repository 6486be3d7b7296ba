import ArgumentParser

/// `okoce levy`.
struct LevyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "levy",
      abstract: LevyHelp.command.spoken,
      subcommands: [
        LevyCloseDayCommand.self, LevyCorrectDayCommand.self, LevyPayCommand.self,
        LevyDebitsCommand.self, LevyReverseCommand.self, LevyWaiveCommand.self,
        LevyAccountCommand.self, LevyRemindersCommand.self, LevyWarnCommand.self,
        LevySealCommand.self, LevyUnsealCommand.self, LevyStatementCommand.self,
      ]
    )
  }
}
