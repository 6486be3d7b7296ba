import ArgumentParser

/// `okoce participant`: the people of the programme.
struct ParticipantCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "participant",
      abstract: RegisterHelp.participant.spoken,
      subcommands: [
        ParticipantAddCommand.self, ParticipantImportCommand.self, ParticipantShowCommand.self,
        ParticipantAvailabilityCommand.self, ParticipantSourceCommand.self,
        ParticipantEraseCommand.self,
      ]
    )
  }
}
