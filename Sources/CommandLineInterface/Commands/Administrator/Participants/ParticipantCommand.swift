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
        ParticipantFindCommand.self, ParticipantListCommand.self, ParticipantCorrectCommand.self,
        ParticipantMergeCommand.self, ParticipantUnmergeCommand.self, ParticipantEraseCommand.self,
      ]
    )
  }
}
