import ArgumentParser

/// The options that every command takes, put where the parser looks for them.
///
/// People also write them before the command or between its words: `okoce --lang en schedule propose`.
enum SharedArguments {
  private static let options = ["--database", "--lang"]

  /// Arguments whose shared options stand behind the last word of the command, in the order they had.
  ///
  /// Where no command comes of the words, as in `okoce --lang en` or `okoce --lang en help`, help or an
  /// error is the answer: no database is read and the language is known by then, so they are left out.
  static func behindCommand(
    _ arguments: [String],
    of root: any ParsableCommand.Type = RootCommand.self
  ) -> [String] {
    var rest = arguments[...]
    var words: [String] = []
    var shared: [String] = []
    var choices = root.configuration.subcommands
    while !choices.isEmpty {
      if let option = leading(rest) {
        shared += option
        rest = rest.dropFirst(option.count)
      } else if let word = rest.first,
        let next = choices.first(where: { $0.configuration.commandName == word })
      {
        words.append(word)
        rest = rest.dropFirst()
        choices = next.configuration.subcommands
      } else {
        return words + rest
      }
    }
    return words + shared + rest
  }

  /// What stands behind the shared options that come first.
  static func withoutLeading(_ arguments: [String]) -> ArraySlice<String> {
    var rest = arguments[...]
    while let option = leading(rest) { rest = rest.dropFirst(option.count) }
    return rest
  }

  /// The shared option that comes first, with its value; `nil` if something else does.
  private static func leading(_ arguments: ArraySlice<String>) -> ArraySlice<String>? {
    guard let first = arguments.first else { return nil }
    if options.contains(where: { first.hasPrefix("\($0)=") }) { return arguments.prefix(1) }
    guard options.contains(first), arguments.count > 1 else { return nil }
    return arguments.prefix(2)
  }
}
