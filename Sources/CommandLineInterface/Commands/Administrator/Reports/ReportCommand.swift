import ArgumentParser

/// `okoce report`: what the programme as a whole looks like.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: ReportHelp.report.spoken,
      subcommands: [
        FunnelCommand.self, StuckCommand.self, MentorsCommand.self, CentresCommand.self,
      ]
    )
  }
}
