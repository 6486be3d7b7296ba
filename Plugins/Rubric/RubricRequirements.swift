import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics

/// Modules that have to be done before a reviewer's time is asked for.
enum RubricRequirements {
  /// What is still missing on that day; `nil` when nothing is.
  ///
  /// No attempt is used up.
  static func outcome(
    _ configuration: MarkupElement,
    _ request: AssessmentRequest
  ) -> Outcome? {
    let fields = FieldDeclaration.fields(in: configuration).map(\.name)
    var missing: [String] = []
    var findings: [Finding] = []
    for required in configuration.elements(named: "requires") {
      guard let module = required["module"], isDemanded(required, request),
        !request.satisfied.contains(ModuleID(module)),
        let field = required["field"] ?? fields.first
      else { continue }
      let title = required.localizedText("title")
      if !missing.contains(field) { missing.append(field) }
      findings.append(
        Finding(
          .error,
          "rubric.requires",
          about: field,
          id: "\(title.text(in: "id")) belum selesai; selesaikan dahulu, lalu kirim lagi.",
          en: "\(title.text(in: "en")) is not done yet; finish it first, then hand this in again."
        )
      )
    }
    return missing.isEmpty ? nil : Outcome(.incomplete(missing: missing), findings: findings)
  }

  private static func isDemanded(_ required: MarkupElement, _ request: AssessmentRequest) -> Bool {
    if let from = required["from"].flatMap({ Day(TypedValue.trimmed($0)) }), request.today < from {
      return false
    }
    guard let field = required["field"] else { return true }
    return request.submission.fields[field].map { TypedValue.trimmed($0) } == required["value"]
  }

  /// A finding for each condition on a field that nobody is asked for.
  static func check(_ configuration: MarkupElement) -> [Diagnostic] {
    let fields = Set(configuration.elements(named: "field").compactMap { $0["name"] })
    return configuration.elements(named: "requires").compactMap { required in
      guard let field = required["field"], !fields.contains(field) else { return nil }
      return Diagnostic(
        .error,
        "RUB010",
        "<requires> looks at the field '\(field)', which is not asked for",
        at: required.origin.location,
        fix: "name one of the fields above it, or leave field and value out"
      )
    }
  }
}
