/// Findings as text for people and editors: place, excerpt, caret and repair.
///
/// ```
/// Curricula/modules/cpr/module.xml:14:3: error[CUR004]: prerequisite 'airway' names no module
///    14 |   <satisfied module="airway"/>
///       |   ^
///   fix: did you mean 'airways'?
/// ```
public struct DiagnosticText: Sendable {
  /// The checked files by the paths that the findings name; a missing one is not quoted.
  public var sources: [String: SourceText]

  public init(sources: [String: SourceText] = [:]) { self.sources = sources }

  /// All findings in reading order and the summary line, each line ended by a line feed.
  public func report(of findings: some Sequence<Diagnostic>) -> String {
    let ordered = findings.inReadingOrder
    return ordered.map { text(of: $0) + "\n" }.joined() + ordered.summary + "\n"
  }

  /// One finding, its lines joined by line feeds, without one at the end.
  public func text(of finding: Diagnostic) -> String {
    var lines: [String] = []
    let place = finding.location.map { "\($0.description.onOneLine): " } ?? ""
    let message = finding.message.onOneLine
    lines.append("\(place)\(finding.severity)[\(finding.code)]: \(message)")
    if let location = finding.location, let line = sources[location.path]?.line(location.line) {
      let excerpt = SourceExcerpt(line, column: location.column)
      let number = String(location.line)
      let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
      lines.append("\(gutter) | \(excerpt.line)")
      if let caret = excerpt.caret {
        lines.append(String(repeating: " ", count: gutter.count) + " | " + caret)
      }
    }
    if let fix = finding.fix { lines.append("  fix: \(fix.onOneLine)") }
    return lines.joined(separator: "\n")
  }
}
