import ArgumentParser
import Diagnostics

/// A command that does not exist, and the one that may be meant.
struct UnknownCommand: Equatable {
  /// What stands before it: `okoce curriculum`.
  let path: String
  let name: String
  let suggestion: String?

  /// `nil` when every word up to the first option or argument names a command.
  init?(in arguments: [String], of root: any ParsableCommand.Type = RootCommand.self) {
    var configuration = root.configuration
    var path = configuration.commandName ?? ""
    for argument in arguments {
      let choices = configuration.subcommands.map { $0.configuration }
      if choices.isEmpty || argument.hasPrefix("-") || argument == "help" { return nil }
      guard let next = choices.first(where: { $0.commandName == argument }) else {
        self.path = path
        name = argument
        suggestion = Spelling.closest(to: argument, among: choices.compactMap { $0.commandName })
        return
      }
      configuration = next
      path += " \(argument)"
    }
    return nil
  }

  func diagnostic(in language: Language) -> Diagnostic {
    Diagnostic(
      .error,
      "ARG002",
      ParserPhrases.unknownCommand("\(path) \(name)")(language),
      fix: suggestion.map { CurriculumPhrases.didYouMean("\(path) \($0)")(language) }
        ?? FailurePhrases.seeHelp("\(path) --help")(language)
    )
  }
}
