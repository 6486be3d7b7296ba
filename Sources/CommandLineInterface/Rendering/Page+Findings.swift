import Diagnostics

extension Page {
  /// A finding in the house's form: `path:line:column: error[CODE]: message`, then `fix:`.
  ///
  /// It is wrapped for a person on a terminal; anywhere else it is one line, and its fix another,
  /// for editors, grep and whoever else reads lines.
  /// - Parameter excerpt: the quoted line and its caret line, which stand as they are.
  mutating func add(
    _ finding: Diagnostic,
    quoting excerpt: [String] = [],
    in language: Language
  ) {
    var line = StyledText()
    if let location = finding.location { line.append("\(location): ") }
    line.append(
      "\(finding.severity)[\(finding.code)]: ",
      finding.severity == .error ? .bad : .active
    )
    line.append(Self.brief(finding.message))
    addWhole(line, hanging: 2)
    for line in excerpt {
      addLine(StyledText(line.replacing("\t", with: " "), .quiet))
    }
    guard let fix = finding.fix else { return }
    addWhole("\(FailurePhrases.fix(language), .strong) \(fix)", indent: 2, hanging: 2)
  }

  /// A finding about a line of a file.
  mutating func add(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ words: String,
    at line: Int,
    of file: String,
    fix: String? = nil,
    in language: Language
  ) {
    let place = SourceLocation(path: file, line: line, column: 0)
    add(Diagnostic(severity, code, words, at: place, fix: fix), in: language)
  }

  /// A paragraph that stays one line where nobody reads it off a screen.
  private mutating func addWhole(_ paragraph: StyledText, indent: Int = 0, hanging: Int) {
    if terminal.wrapsFindings {
      add(paragraph, indent: indent, hanging: hanging)
    } else {
      addLine(StyledText(String(repeating: " ", count: indent)) + paragraph.onOneLine)
    }
  }

  /// A message that repeats a value from a file is as long as that; nobody reads more than this.
  private static func brief(_ message: String) -> String {
    let longest = 4_000
    guard message.utf8.count > longest else { return message }
    return String(message.prefix(longest)) + (message.count > longest ? "…" : "")
  }
}
