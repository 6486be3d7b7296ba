public import Diagnostics

/// The values of a parameter leave no day out between them.
public enum ParameterPeriodsAreSeamless: CurriculumRule {
  public static let code: DiagnosticCode = "CUR015"

  public static let title = LocalizedText(
    id: "Masa berlaku nilai tidak berlubang",
    en: "Periods of a parameter leave no gap"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Di antara nilai yang pertama dan terakhir tidak boleh ada hari tanpa nilai: pada hari itu \
      penilaian yang memakai parameter ini tidak bisa berjalan.
      """,
    en: """
      Between the first and the last value no day should be without one: on such a day an assessment \
      that uses the parameter can't run.
      """,
    broken: """
      <value validFrom="2024-01-01" validTo="2024-11-30" source="…">45</value>
      <value validFrom="2025-01-01" source="…">50</value>
      """,
    mended: """
      <value validFrom="2024-01-01" validTo="2024-12-31" source="…">45</value>
      <value validFrom="2025-01-01" source="…">50</value>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.parameters.flatMap(findings)
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.parameters.flatMap(findings)
  }

  private static func findings(of parameter: Parameter) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var covered: Int?
    for value in parameter.valuesInTime {
      if let end = covered, end < .max, value.firstDay > end + 1 {
        let first = Parameter.Value.day(end + 1)
        let last = Parameter.Value.day(value.firstDay - 1)
        findings.append(
          warning(
            "parameter '\(parameter.id)' has no value from \(first) to \(last)",
            at: value.origin,
            fix: "let the earlier value hold until \(last), or add one for these days"
          )
        )
      }
      covered = max(covered ?? .min, value.lastDay)
    }
    return findings
  }
}
