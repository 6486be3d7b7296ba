import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics

/// What a configuration asks of a document.
struct DocumentConfiguration {
  enum Expiry: String {
    case required, optional, none
  }

  let kind: DocumentKind
  let expiry: Expiry
  /// Who issues it, so that nobody need type it.
  let issuer: String?
  /// A day or still a `{parameter}`; before that day the document is not compulsory.
  let dutyFrom: String?
  let extraFields: [SubmissionField]

  init(_ element: MarkupElement) throws(AssessorFault) {
    guard let kind = DocumentKind(rawValue: element["kind"] ?? "") else {
      throw AssessorFault(cause: DocumentConfiguration.wrongKind(element), isRetryable: false)
    }
    let written = element["expiry"]
    guard let expiry = written.map({ Expiry(rawValue: $0) }) ?? kind.usualExpiry else {
      throw AssessorFault(cause: DocumentConfiguration.wrongExpiry(element), isRetryable: false)
    }
    self.kind = kind
    self.expiry = expiry
    issuer = element["issuer"].map { TypedValue.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
    dutyFrom = element["dutyFrom"].map { TypedValue.trimmed($0) }
    extraFields = FieldDeclaration.fields(in: element)
  }

  /// - Throws: a fault when `dutyFrom` is no day.
  func dutyDay() throws(AssessorFault) -> Day? {
    guard let dutyFrom else { return nil }
    guard let day = Day(dutyFrom) else {
      throw AssessorFault(
        cause: "dutyFrom is '\(dutyFrom)'; expected a day as YYYY-MM-DD",
        isRetryable: false
      )
    }
    return day
  }

  /// Every finding, attributes first.
  static func check(_ element: MarkupElement) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func add(_ code: DiagnosticCode, _ message: String, fix: String) {
      findings.append(
        Diagnostic(.error, code, message, at: element.origin.location, fix: fix)
      )
    }
    if DocumentKind(rawValue: element["kind"] ?? "") == nil {
      add("DOC001", wrongKind(element), fix: "write kind=\"other\" for any other document")
    }
    if let expiry = element["expiry"], Expiry(rawValue: expiry) == nil {
      add("DOC002", wrongExpiry(element), fix: "write expiry=\"optional\", or leave it out")
    }
    if let day = element.literal("dutyFrom"), Day(day) == nil {
      add(
        "DOC003",
        "dutyFrom of <\(element.name)> is '\(day)'; expected a day as YYYY-MM-DD",
        fix: "write the first day of the duty, or a parameter as {its-id}"
      )
    }
    return findings + FieldDeclaration.check(element, reserved: DocumentFields.reserved)
  }

  private static func wrongKind(_ element: MarkupElement) -> String {
    let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
    return "kind of <\(element.name)> is '\(element["kind"] ?? "")'; expected one of: \(kinds)"
  }

  private static func wrongExpiry(_ element: MarkupElement) -> String {
    "expiry of <\(element.name)> is '\(element["expiry"] ?? "")'; "
      + "expected required, optional or none"
  }
}
