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
    line.append(finding.message)
    add(line, hanging: 2)
    for line in excerpt {
      addLine(StyledText(line.replacing("\t", with: " "), .quiet))
    }
    guard let fix = finding.fix else { return }
    add("\(FailurePhrases.fix(language), .strong) \(fix)", indent: 2, hanging: 2)
  }
}
