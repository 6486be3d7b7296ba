public import Diagnostics

/// A moveOn rule names assessments of its own module.
public enum MoveOnAssessmentExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR007"

  public static let title = LocalizedText(
    id: "moveOn menyebut penilaian modulnya",
    en: "A moveOn names an assessment of its module"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      moveOn hanya boleh menyebut <assessment> dari modul yang sama. Penilaian yang tidak dikenal \
      tidak bisa dikerjakan, sehingga modul tidak akan pernah selesai.
      """,
    en: """
      A moveOn may name only an <assessment> of the same module. An unknown assessment can't be taken, \
      so the module is never satisfied.
      """,
    broken: """
      <assessment id="nib-document" …/>
      <moveOn><passed assessment="nib"/></moveOn>
      """,
    mended: """
      <assessment id="nib-document" …/>
      <moveOn><passed assessment="nib-document"/></moveOn>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.moveOn.all.compactMap { condition in
      guard let id = condition.assessment, module.assessment(id) == nil else { return nil }
      let known = module.assessments.map(\.id.rawValue)
      return error(
        "moveOn names assessment '\(id)', which module '\(module.id)' has not",
        at: condition.origin,
        fix: Spelling.closest(to: id.rawValue, among: known).map { "did you mean '\($0)'?" }
          ?? "add <assessment id=\"\(id)\"> to the module, or name one it has"
      )
    }
  }
}

extension Condition {
  /// The assessment this condition itself is about.
  var assessment: AssessmentID? {
    switch rule {
    case .assessmentPassed(let id, _), .assessmentCompleted(let id, _): id
    default: nil
    }
  }

  /// How often the assessment is asked for; `nil` for once and for other conditions.
  var repetition: Repetition? {
    switch rule {
    case .assessmentPassed(_, let repetition), .assessmentCompleted(_, let repetition): repetition
    default: nil
    }
  }
}
