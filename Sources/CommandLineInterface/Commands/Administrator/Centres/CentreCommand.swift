import ArgumentParser

/// `okoce centre`: the places of the programme, and the days on which they are shut.
struct CentreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "centre",
      abstract: CentreHelp.centre.spoken,
      subcommands: [
        CentreOpenCommand.self, CentreListCommand.self, CentreShowCommand.self,
        CentreCalendarCommand.self,
      ]
    )
  }
}
