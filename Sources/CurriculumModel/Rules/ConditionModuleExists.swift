public import Diagnostics

/// A condition names modules that this curriculum uses.
public enum ConditionModuleExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR004"

  public static let title = LocalizedText(
    id: "Prasyarat menyebut modul yang dipakai",
    en: "A prerequisite names a module in use"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Prasyarat hanya boleh menyebut modul yang dipakai oleh kurikulum ini. Modul yang tidak dikenal \
      tidak akan pernah selesai, sehingga yang menunggunya tidak akan pernah terbuka.
      """,
    en: """
      A prerequisite may name only modules that this curriculum uses. An unknown module is never \
      satisfied, so whatever waits for it never opens.
      """,
    broken: "<prerequisites><satisfied module=\"airway\"/></prerequisites>",
    mended: "<prerequisites><satisfied module=\"airways\"/></prerequisites>"
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for placed in index.curriculum.placedConditions {
      findings += self.findings(in: placed.condition, index, context)
    }
    for case let condition? in index.outlines.lazy.map(\.prerequisites) {
      findings += self.findings(in: condition, index, context)
    }
    return findings
  }

  private static func findings(
    in condition: Condition,
    _ index: CurriculumIndex,
    _ context: RuleContext
  ) -> [Diagnostic] {
    condition.all.compactMap { condition in
      guard case .moduleSatisfied(let module) = condition.rule, index.uses[module] == nil
      else { return nil }
      if index.modules[module] != nil || context.availableModules.contains(module) {
        return error(
          "prerequisite '\(module)' names a module that no step uses",
          at: condition.origin,
          fix: "add <use module=\"\(module)\"/> to a step, or take this prerequisite out"
        )
      }
      let near = Spelling.closest(
        to: module.rawValue,
        among: index.uses.keys.lazy.map(\.rawValue)
      )
      return error(
        "prerequisite '\(module)' names no module",
        at: condition.origin,
        fix: near.map { "did you mean '\($0)'?" }
          ?? "name a module that a step of curriculum '\(index.curriculum.id)' uses"
      )
    }
  }
}
