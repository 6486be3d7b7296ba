public import Diagnostics

/// No two values of a parameter hold on the same day.
public enum ParameterPeriodsAreDisjoint: CurriculumRule {
  public static let code: DiagnosticCode = "CUR014"

  public static let title = LocalizedText(
    id: "Masa berlaku nilai tidak tumpang-tindih",
    en: "Periods of a parameter don't overlap"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Pada setiap hari hanya satu nilai parameter yang berlaku. validFrom dan validTo keduanya \
      termasuk, jadi nilai berikutnya mulai sehari sesudah validTo.
      """,
    en: """
      On each day only one value of a parameter holds. validFrom and validTo are both included, so \
      the next value begins the day after validTo.
      """,
    broken: """
      <value validFrom="2024-01-01" validTo="2025-01-01" source="…">45</value>
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
    var latest: Parameter.Value?
    for value in parameter.valuesInTime {
      if let earlier = latest, value.firstDay <= earlier.lastDay {
        findings.append(
          error(
            "values '\(earlier.text)' and '\(value.text)' of parameter '\(parameter.id)' both "
              + "hold on \(dayText(value.firstDay))",
            at: value.origin,
            fix: "let one value end the day before the next begins"
          )
        )
      }
      if latest.map({ $0.lastDay < value.lastDay }) ?? true { latest = value }
    }
    return findings
  }

  private static func dayText(_ number: Int) -> String {
    number == .min ? "the earliest days" : Parameter.Value.day(number)
  }
}
