public import Diagnostics

/// Every value of a parameter says which rule sets it.
public enum ParameterHasSource: CurriculumRule {
  public static let code: DiagnosticCode = "CUR020"

  public static let title = LocalizedText(
    id: "Nilai parameter menyebut sumbernya",
    en: "A parameter's value names its source"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Angka yang ditetapkan peraturan berubah dari waktu ke waktu. Tanpa sumber tidak ada yang bisa \
      memeriksa apakah nilainya masih berlaku.
      """,
    en: """
      Figures that a decree sets change with time. Without a source no one can check whether a value \
      still holds.
      """,
    broken: "<value source=\"\">45</value>",
    mended: "<value source=\"Name and number of the decree\">45</value>"
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
    parameter.values.filter { $0.source.allSatisfy(\.isWhitespace) }.map { value in
      error(
        "value '\(value.text)' of parameter '\(parameter.id)' names no source",
        at: value.origin,
        fix: "name the law, decree or publication in source=\"…\""
      )
    }
  }
}
