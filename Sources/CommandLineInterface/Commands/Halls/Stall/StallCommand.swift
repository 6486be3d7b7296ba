import ArgumentParser

/// `okoce stall`.
struct StallCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stall",
      abstract: StallHelp.command.spoken,
      subcommands: [
        StallGiveCommand.self, StallKeyCommand.self, StallExtendCommand.self,
        StallForfeitCommand.self, StallVacateCommand.self, StallShowCommand.self,
      ]
    )
  }
}
