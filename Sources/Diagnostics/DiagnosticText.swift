import Markup

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

  /// Quoted lines wider than this many columns are cut around the caret.
  public var widestExcerpt: Int

  public init(sources: [String: SourceText] = [:], widestExcerpt: Int = 96) {
    self.sources = sources
    self.widestExcerpt = max(20, widestExcerpt)
  }

  /// All findings in reading order and the summary line, each line ended by a line feed.
  public func report(of findings: some Sequence<Diagnostic>) -> String {
    let ordered = findings.inReadingOrder
    return ordered.map { text(of: $0) + "\n" }.joined() + ordered.summary + "\n"
  }

  /// One finding, its lines joined by line feeds, without one at the end.
  public func text(of finding: Diagnostic) -> String {
    var lines: [String] = []
    let place = finding.location.map { "\(ShownText.onOneLine($0.description)): " } ?? ""
    let message = ShownText.onOneLine(finding.message)
    lines.append("\(place)\(finding.severity)[\(finding.code)]: \(message)")
    lines += excerpt(of: finding)
    if let fix = finding.fix { lines.append("  fix: \(ShownText.onOneLine(fix))") }
    return lines.joined(separator: "\n")
  }

  /// The quoted line and the line with the caret; none where the text is not at hand.
  public func excerpt(of finding: Diagnostic) -> [String] {
    guard let location = finding.location, let line = sources[location.path]?.line(location.line)
    else { return [] }
    let excerpt = SourceExcerpt(line, column: location.column, widest: widestExcerpt)
    let number = String(location.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    var lines = ["\(gutter) | \(excerpt.line)"]
    if let caret = excerpt.caret {
      lines.append(String(repeating: " ", count: gutter.count) + " | " + caret)
    }
    return lines
  }
}
