import ArgumentParser

/// `okoce hall`.
struct HallCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hall",
      abstract: HallHelp.command.spoken,
      subcommands: [
        HallAddCommand.self, HallImportCommand.self, HallListCommand.self, HallShowCommand.self,
        HallPlanCommand.self, HallTariffCommand.self, HallWaiverRuleCommand.self,
        HallRulesCommand.self,
      ]
    )
  }
}
