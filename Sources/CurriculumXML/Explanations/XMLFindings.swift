public import Diagnostics

/// What the codes of findings about files and their form mean.
public enum XMLFindings {
  /// In the order of the codes.
  public static var explanations: [DiagnosticExplanation] { text + schema }

  /// A title and a reason in both languages, with the same example.
  static func explanation(
    _ code: DiagnosticCode,
    _ title: DiagnosticExplanation.Wording,
    _ reason: DiagnosticExplanation.Wording,
    wrong: String,
    right: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(code, title: title, reason: reason, wrong: wrong, right: right)
  }

  /// A title and a reason in both languages, where no example helps.
  static func explanation(
    _ code: DiagnosticCode,
    _ title: DiagnosticExplanation.Wording,
    _ reason: DiagnosticExplanation.Wording
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(code, title: title, text: reason)
  }
}
