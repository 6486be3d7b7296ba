import ArgumentParser

/// `okoce`: the list of what can be asked.
struct RootCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "okoce",
      abstract: RootPhrases.abstract.spoken,
      discussion: RootPhrases.discussion.spoken,
      version: "0.1.0",
      groupedSubcommands: [
        CommandGroup(
          name: RootPhrases.participants.spoken,
          subcommands: ParticipantCommands.all
        ),
        CommandGroup(name: RootPhrases.trainers.spoken, subcommands: TrainerCommands.all),
        CommandGroup(name: RootPhrases.halls.spoken, subcommands: HallCommands.all),
        CommandGroup(
          name: RootPhrases.administrators.spoken,
          subcommands: AdministratorCommands.all
        ),
      ]
    )
  }
}
