import Diagnostics

extension Page {
  /// A finding in the house's form: `path:line:column: error[CODE]: message`, then `fix:`.
  ///
  /// It is wrapped for a person on a terminal, never inside the location that editors jump to.
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
    add(line, hanging: 2)
    for line in excerpt {
      addLine(StyledText(line.replacing("\t", with: " "), .quiet))
    }
    guard let fix = finding.fix else { return }
    add("\(FailurePhrases.fix(language), .strong) \(fix)", indent: 2, hanging: 2)
  }

  /// A message that repeats a value from a file is as long as that; nobody reads more than this.
  private static func brief(_ message: String) -> String {
    let longest = 4_000
    guard message.utf8.count > longest else { return message }
    return String(message.prefix(longest)) + (message.count > longest ? "…" : "")
  }
}
