import ArgumentParser

/// What an officer of halls asks, in the order of the help.
enum HallCommands {
  static let all: [any ParsableCommand.Type] = [
    HallCommand.self, AllocationCommand.self, StallCommand.self, LevyCommand.self,
  ]
}
