import ArgumentParser

/// What a participant asks, in the order of the help.
enum ParticipantCommands {
  static let all: [any ParsableCommand.Type] = [
    ProgressCommand.self, NextCommand.self, HistoryCommand.self, SubmitCommand.self,
    BookCommand.self, StatementCommand.self,
  ]
}
