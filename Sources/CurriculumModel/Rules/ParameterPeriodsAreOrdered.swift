public import Diagnostics

/// A parameter has values, and each begins before it ends.
public enum ParameterPeriodsAreOrdered: CurriculumRule {
  public static let code: DiagnosticCode = "CUR016"

  public static let title = LocalizedText(
    id: "Masa berlaku mulai sebelum berakhir",
    en: "A period begins before it ends"
  )

  public static let explanation = LocalizedText.explaining(
    id: "Setiap parameter punya nilai, dan validFrom tidak boleh sesudah validTo.",
    en: "Every parameter has a value, and no validFrom may come after its validTo.",
    broken: "<value validFrom=\"2026-01-01\" validTo=\"2025-12-31\" source=\"…\">45</value>",
    mended: "<value validFrom=\"2025-01-01\" validTo=\"2025-12-31\" source=\"…\">45</value>"
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
    if parameter.values.isEmpty {
      findings.append(
        error(
          "parameter '\(parameter.id)' has no value",
          at: parameter.origin,
          fix: "add <value source=\"…\">…</value>"
        )
      )
    }
    for value in parameter.values where value.firstDay > value.lastDay {
      findings.append(
        error(
          "value '\(value.text)' of parameter '\(parameter.id)' ends on "
            + "\(Parameter.Value.day(value.lastDay)), before it begins on "
            + "\(Parameter.Value.day(value.firstDay))",
          at: value.origin,
          fix: "swap or correct validFrom and validTo"
        )
      )
    }
    return findings
  }
}
