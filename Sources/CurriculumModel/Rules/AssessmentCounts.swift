public import Diagnostics

/// Every assessment counts for its module's moveOn, or comes before one that does.
public enum AssessmentCounts: CurriculumRule {
  public static let code: DiagnosticCode = "CUR013"

  public static let title = LocalizedText(
    id: "Setiap penilaian dihitung oleh moveOn",
    en: "Every assessment counts for moveOn"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Penilaian yang tidak disebut oleh moveOn boleh dikerjakan peserta, tetapi tidak mengubah apa \
      pun. Biasanya itu terlupa.
      """,
    en: """
      A participant may take an assessment that moveOn does not name, but it changes nothing. Most \
      often it was forgotten.
      """,
    broken: """
      <assessment id="quiz" …/><assessment id="visit" …/>
      <moveOn><passed assessment="quiz"/></moveOn>
      """,
    mended: """
      <moveOn>
        <allOf><passed assessment="quiz"/><passed assessment="visit"/></allOf>
      </moveOn>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    var named = Set(module.moveOn.all.compactMap(\.assessment))
    // What waits stands below what it waits for.
    for assessment in module.assessments.reversed() where named.contains(assessment.id) {
      if let before = assessment.after { named.insert(before) }
    }
    return module.assessments.filter { !named.contains($0.id) }.map { assessment in
      warning(
        "assessment '\(assessment.id)' counts for nothing: no moveOn names it",
        at: assessment.origin,
        fix: "name it in the moveOn of module '\(module.id)', or take it out"
      )
    }
  }
}
