public import Diagnostics

/// A step uses modules that were found.
public enum UsedModuleExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR003"

  public static let title = LocalizedText(
    id: "Modul yang dipakai ada",
    en: "A used module exists"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Setiap <use> menyebut id modul yang filenya ada di modules/<id>/module.xml, milik kurikulum ini \
      atau pustaka yang disebut di <library>. Tanpa file itu peserta tidak bisa mengerjakan apa pun.
      """,
    en: """
      Every <use> names a module whose file stands in modules/<id>/module.xml, of this curriculum or \
      of a <library> it names. Without that file there is nothing a participant could do.
      """,
    broken: "<use module=\"nibb\"/>",
    mended: "<use module=\"nib\"/>"
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    let missing = index.curriculum.steps.flatMap { step in
      step.uses.filter { index.modules[$0.module] == nil }
    }
    guard !missing.isEmpty else { return [] }
    // A module whose file is there but could not be read has findings of its own.
    let known = Set(index.modules.keys).union(context.availableModules)
    return missing.filter { !known.contains($0.module) }.map { use in
      let near = Spelling.closest(to: use.module.rawValue, among: known.lazy.map(\.rawValue))
      return error(
        "module '\(use.module)' is used here but was not found",
        at: use.origin,
        fix: near.map { "did you mean '\($0)'?" }
          ?? "add modules/\(use.module)/module.xml, or a <library> that holds it"
      )
    }
  }
}
