public import Diagnostics

/// A step has at least one module.
public enum StepUsesModules: CurriculumRule {
  public static let code: DiagnosticCode = "CUR002"

  public static let title = LocalizedText(
    id: "Setiap tahap memakai modul",
    en: "Every step uses a module"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Sebuah tahap selesai bila modul wajibnya selesai, atau salah satu modulnya bila tidak ada yang \
      wajib. Tahap tanpa modul tidak akan pernah selesai dan menutup tahap sesudahnya.
      """,
    en: """
      A step is satisfied by its required modules, or by any one module if none is required. A step \
      without modules can never be satisfied and shuts every step behind it.
      """,
    broken: "<step id=\"mentoring\" label=\"P3\">\n  <title …/>\n</step>",
    mended: """
      <step id="mentoring" label="P3">
        <title …/>
        <use module="mentoring-visit"/>
      </step>
      """
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.steps.filter(\.uses.isEmpty).map { step in
      error(
        "step '\(step.id)' uses no module, so it can never be satisfied",
        at: step.origin,
        fix: "add <use module=\"…\"/>, or take the step out"
      )
    }
  }
}
