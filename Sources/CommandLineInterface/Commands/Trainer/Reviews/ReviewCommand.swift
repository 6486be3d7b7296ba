import ArgumentParser

/// `okoce review`: what waits for a person's decision, and the decision.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: ReviewHelp.root.spoken,
      subcommands: [
        ReviewListCommand.self, ReviewShowCommand.self, ReviewDecideCommand.self,
      ]
    )
  }
}
