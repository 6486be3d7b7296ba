public import Diagnostics

/// An assessment waits for one that stands before it in its module.
public enum AssessmentComesAfterAnEarlierOne: CurriculumRule {
  public static let code: DiagnosticCode = "CUR024"

  public static let title = LocalizedText(
    id: "Penilaian menunggu penilaian di atasnya",
    en: "An assessment waits for one above it"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      after menyebut <assessment> dari modul yang sama yang tertulis lebih dahulu. Yang tidak dikenal, \
      dirinya sendiri, atau yang tertulis di bawahnya tidak akan pernah selesai lebih dahulu.
      """,
    en: """
      after names an <assessment> of the same module that stands before it. An unknown one, itself, or \
      one below it would never come first.
      """,
    broken: """
      <assessment id="post-test" after="attendance" …/>
      <assessment id="attendance" …/>
      """,
    mended: """
      <assessment id="attendance" …/>
      <assessment id="post-test" after="attendance" …/>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.assessments.enumerated().compactMap { position, assessment in
      let earlier = module.assessments[..<position].map(\.id)
      guard let after = assessment.after, !earlier.contains(after) else { return nil }
      let isBelow = module.assessment(after) != nil
      return error(
        isBelow
          ? "assessment '\(assessment.id)' comes after '\(after)', which does not stand above it"
          : "assessment '\(assessment.id)' comes after '\(after)', which module '\(module.id)' has not",
        at: assessment.origin,
        fix: isBelow
          ? "write '\(after)' above it, or leave after out"
          : Spelling.closest(to: after.rawValue, among: earlier.map(\.rawValue))
            .map { "did you mean '\($0)'?" } ?? "name an assessment above it, or leave after out"
      )
    }
  }
}
