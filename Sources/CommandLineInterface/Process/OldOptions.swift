/// Names of options that were called otherwise before, and are still taken.
///
/// One thing has one name everywhere: a day on which something happened is `--on`, the last day of a
/// period `--to`, a file that is written `--output`. Help and completions show the new names alone.
enum OldOptions {
  struct Renaming {
    /// The words that the command begins with.
    var command: [String]
    var old: String
    var new: String
  }

  static let all: [Renaming] = [
    Renaming(command: ["levy"], old: "--day", new: "--on"),
    Renaming(command: ["stall"], old: "--day", new: "--on"),
    Renaming(command: ["outreach"], old: "--date", new: "--on"),
    Renaming(command: ["outlet", "settle"], old: "--through", new: "--to"),
    Renaming(command: ["allocation"], old: "--out", new: "--output"),
  ]

  /// The arguments with today's names; whatever stands behind `--` stays as it is.
  ///
  /// - Parameter arguments: the command's words first.
  static func renamed(_ arguments: [String]) -> [String] {
    let mine = all.filter { arguments.starts(with: $0.command) }
    if mine.isEmpty { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map { argument in
      for one in mine {
        if argument == one.old { return one.new }
        if argument.hasPrefix(one.old + "=") { return one.new + argument.dropFirst(one.old.count) }
      }
      return argument
    } + arguments[end...]
  }
}
