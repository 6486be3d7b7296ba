import AssessmentKit
import CurriculumModel
import Diagnostics
import OrderedJSON

/// What an assessor answered about a configuration, as findings.
enum ConfigurationFindings {
  private static let most = 100

  /// What can't be read is left out: a finding nobody understands helps nobody.
  static func read(_ answer: JSONValue, of configuration: MarkupElement) -> [Diagnostic] {
    (answer["diagnostics"]?.array ?? []).prefix(most).compactMap { finding in
      guard let code = finding["code"]?.string,
        let message = finding["message"].flatMap(text), !message.isEmpty
      else { return nil }
      let fix = finding["fix"].flatMap(text)
      if let promise = AnswerText.problem(code, isWord: true)
        ?? AnswerText.problem(message, isWord: false)
        ?? fix.flatMap({ AnswerText.problem($0, isWord: false) })
      {
        return Diagnostic(
          .error,
          FaultKind.badOutcome.code,
          "what it says of its configuration breaks a promise: \(promise)",
          at: configuration.origin.location,
          fix: FaultKind.badOutcome.fix
        )
      }
      let severity: Severity =
        switch finding["severity"]?.string {
        case "warning": .warning
        case "note": .note
        default: .error
        }
      return Diagnostic(
        severity,
        DiagnosticCode(code),
        message,
        at: configuration.origin.location,
        fix: fix
      )
    }
  }

  /// A plain text, or the English of several languages, as findings are written in.
  private static func text(_ value: JSONValue) -> String? {
    value.string ?? value["en"]?.string ?? value["id"]?.string
  }
}
