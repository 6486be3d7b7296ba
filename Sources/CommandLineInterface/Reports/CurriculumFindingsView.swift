import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme

/// What checking found, for a person: place, quoted line with caret, and repair; then the counts.
struct CurriculumFindingsView {
  let check: CurriculumCheck
  let language: Language

  init(_ check: CurriculumCheck, in language: Language) {
    self.check = check
    self.language = language
  }

  func add(to page: inout Page) {
    let text = DiagnosticText(
      sources: check.sources,
      // Behind the line number and its bar.
      widestExcerpt: min(96, page.terminal.width - 10)
    )
    for finding in check.findings.inReadingOrder {
      page.add(finding, quoting: text.excerpt(of: finding), in: language)
      page.addBlank()
    }
    addSummary(to: &page)
  }

  private func addSummary(to page: inout Page) {
    let mark: Mark =
      !check.isSound ? .failed : check.findings.isEmpty ? .done : .warning
    var parts: [String] = []
    if let curriculum = check.curriculum {
      parts.append("\(curriculum.id)@\(curriculum.version)")
      let steps = CurriculumPhrases.steps(curriculum.steps.count, language)
      let modules = CurriculumPhrases.modules(check.moduleCount, language)
      parts.append("\(steps), \(modules)")
    } else {
      parts.append(check.path)
    }
    parts.append(CurriculumPhrases.counts(check.findings, language))
    page.add(mark: mark.text(on: page.terminal), StyledText(parts.joined(separator: " · ")))
    guard let code = check.findings.inReadingOrder.first?.code.rawValue else { return }
    let hint = CurriculumPhrases.explainHint(code)(language)
    page.add(StyledText(hint, .quiet), indent: 2, hanging: 2)
  }
}

extension CurriculumCheck {
  /// Members for programs; `null` for what could not be read.
  var json: [JSONValue.Member] {
    [
      .init("path", .string(path)),
      .init("sound", .bool(isSound)),
      .init("id", JSONValue(curriculum?.id)),
      .init("curriculumVersion", JSONValue(curriculum?.version)),
      .init("steps", JSONValue(curriculum?.steps.count)),
      .init("modules", JSONValue(curriculum.map { _ in moduleCount })),
      .init("sha256", JSONValue(sha256)),
      .init("errors", .integer(findings.count { $0.severity == .error })),
      .init("warnings", .integer(findings.count { $0.severity == .warning })),
      .init("findings", findingsJSON),
    ]
  }

  /// Every finding, in reading order.
  var findingsJSON: JSONValue { .array(findings.inReadingOrder.map(\.json)) }
}

extension JSONValue {
  fileprivate init(_ count: Int?) { self = count.map { .integer($0) } ?? .null }
}
