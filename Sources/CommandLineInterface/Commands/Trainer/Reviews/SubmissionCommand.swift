import ArgumentParser

/// `okoce submission`: what was handed in.
struct SubmissionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submission",
      abstract: SubmissionPhrases.root.spoken,
      subcommands: [SubmissionFileCommand.self]
    )
  }
}
