/// What the place that output goes to can show.
struct Terminal: Sendable, Equatable {
  /// Columns of text; 20 or more.
  var width: Int
  var hasColour: Bool
  /// Whether more than ASCII can be shown.
  var hasUnicode: Bool
  /// Whether a person sits in front of it and can answer.
  var isInteractive: Bool
  /// Whether a finding is broken into lines that fit; in a pipe or a file each is one line.
  var wrapsFindings: Bool

  init(
    width: Int,
    hasColour: Bool = false,
    hasUnicode: Bool = true,
    isInteractive: Bool = false,
    wrapsFindings: Bool = true
  ) {
    self.wrapsFindings = wrapsFindings
    self.width = max(20, width)
    self.hasColour = hasColour
    self.hasUnicode = hasUnicode
    self.isInteractive = isInteractive
  }

  /// The window of `stream`; where there is none, `COLUMNS`, else 80 columns without colour.
  /// - Source: no-color.org for NO_COLOR.
  init(
    _ stream: StandardStream,
    input: StandardStream = .input,
    variable: (String) -> String?
  ) {
    let isTerminal = stream.isTerminal
    let isDumb = variable("TERM") == "dumb"
    let refusesColour = !(variable("NO_COLOR") ?? "").isEmpty
    self.init(
      width: (isTerminal ? stream.columns : nil) ?? variable("COLUMNS").flatMap { Int($0) } ?? 80,
      hasColour: isTerminal && !isDumb && !refusesColour,
      hasUnicode: Terminal.hasUnicode(variable: variable),
      isInteractive: isTerminal && input.isTerminal,
      wrapsFindings: isTerminal
    )
  }

  /// Whether the locale says UTF-8; the first of the three variables that is set decides.
  static func hasUnicode(variable: (String) -> String?) -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = variable(name), !value.isEmpty else { continue }
      let lowered = value.lowercased()
      return lowered.contains("utf-8") || lowered.contains("utf8")
    }
    return false
  }
}
