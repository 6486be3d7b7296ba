import ArgumentParser

/// `okoce outreach`: events at which people hear of the programme, and what came of them.
struct OutreachCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outreach",
      abstract: OutreachHelp.outreach.spoken,
      subcommands: [
        OutreachAddCommand.self, OutreachListCommand.self, OutreachShowCommand.self,
        OutreachChangeCommand.self, OutreachCountCommand.self, OutreachCostCommand.self,
        OutreachLeadCommand.self, OutreachEraseLeadCommand.self, OutreachCancelCommand.self,
        OutreachReportCommand.self,
      ]
    )
  }
}
