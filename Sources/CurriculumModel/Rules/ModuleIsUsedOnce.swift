public import Diagnostics

/// A curriculum uses each module in one place.
public enum ModuleIsUsedOnce: CurriculumRule {
  public static let code: DiagnosticCode = "CUR012"

  public static let title = LocalizedText(
    id: "Setiap modul dipakai satu kali",
    en: "Every module is used once"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Sebuah modul berdiri pada satu tahap saja. Bila dipakai dua kali, tidak jelas pada tahap mana \
      hasilnya dihitung.
      """,
    en: """
      A module stands in one step only. If it is used twice, no one can tell for which step its \
      result counts.
      """,
    broken: "<step id=\"licensing\" …><use module=\"nib\"/><use module=\"nib\"/></step>",
    mended: "<step id=\"licensing\" …><use module=\"nib\"/></step>"
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (stepPosition, step) in index.curriculum.steps.enumerated() {
      for (usePosition, use) in step.uses.enumerated() {
        let place = CurriculumIndex.Place(step: stepPosition, use: usePosition)
        guard let first = index.uses[use.module], first != place else { continue }
        findings.append(
          error(
            "module '\(use.module)' is already used in step "
              + "'\(index.curriculum.steps[first.step].id)'",
            at: use.origin,
            fix: "take this <use> out; name the module as a prerequisite if it is needed here"
          )
        )
      }
    }
    return findings
  }
}
