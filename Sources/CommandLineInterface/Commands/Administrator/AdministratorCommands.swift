import ArgumentParser

/// What an administrator asks, in the order of the help.
enum AdministratorCommands {
  static let all: [any ParsableCommand.Type] = []
}
