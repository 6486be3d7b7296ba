import Diagnostics

/// Arguments that make no sense, told in the house's form with the usage below.
struct UsageFailure {
  private let message: String
  private let usage: [Substring]
  private let help: String?

  /// - Parameters:
  ///   - fullMessage: the argument parser's message, usage and pointer to the help.
  ///   - message: the message alone.
  init(fullMessage: String, message: String) {
    self.message = message
    var lines = fullMessage.split(separator: "\n")
    if let start = lines.firstIndex(where: { $0.hasPrefix("Usage:") }) {
      lines.removeFirst(start)
    } else {
      lines = []
    }
    // The parser's last line: "  See 'okoce progress --help' for more information."
    let pointer = lines.last { $0.contains("--help'") }
    help = pointer?.split(separator: "'").dropFirst().first.map(String.init)
    usage = lines.filter { $0 != pointer }
  }

  func text(for terminal: Terminal, in language: Language) -> String {
    let words = ParserPhrases(language: language)
    let said = words.message(message)
    let first = said.prefix(1).lowercased() + said.dropFirst()
    var page = Page(for: terminal)
    page.add(
      Diagnostic(
        .error,
        "ARG001",
        first.hasSuffix(".") ? String(first.dropLast()) : first,
        fix: help.map { FailurePhrases.seeHelp($0)(language) }
      ),
      in: language
    )
    for line in usage { page.add(StyledText(words.fixed(String(line))), hanging: 4) }
    return page.text
  }
}
