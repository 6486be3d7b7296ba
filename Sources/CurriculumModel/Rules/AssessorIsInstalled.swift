public import Diagnostics

/// An assessment names an assessor that this installation has.
public enum AssessorIsInstalled: CurriculumRule {
  public static let code: DiagnosticCode = "CUR017"

  public static let title = LocalizedText(
    id: "Penilai terpasang",
    en: "The assessor is installed"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Atribut assessor menyebut plugin penilai. Bila plugin itu tidak terpasang, modulnya tetap bisa \
      dibaca dan diekspor, tetapi tidak bisa dinilai di sini (peringatan). Bila namanya hampir sama \
      dengan penilai yang terpasang, itu dianggap salah ketik (kesalahan).
      """,
    en: """
      The assessor attribute names a plugin. If it is not installed, the module stays readable and \
      exportable but can't be assessed here (a warning). If the name is all but that of an installed \
      assessor, it is taken for a slip (an error).
      """,
    broken: "<assessment id=\"nib-document\" assessor=\"documnet\">",
    mended: "<assessment id=\"nib-document\" assessor=\"document\">"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.assessments.compactMap { assessment in
      let id = assessment.assessor
      guard !context.assessors.contains(id) else { return nil }
      let near = context.assessors.map(\.rawValue).filter {
        Spelling.distance($0, id.rawValue) <= 2
      }
      if let name = Spelling.closest(to: id.rawValue, among: near) {
        return error(
          "assessor '\(id)' is not known",
          at: assessment.origin,
          fix: "did you mean '\(name)'?"
        )
      }
      return warning(
        "assessor '\(id)' is not installed; its module stays readable but can't be assessed",
        at: assessment.origin,
        fix: "install the assessor '\(id)'" + alternatives(context.assessors)
      )
    }
  }

  private static func alternatives(_ assessors: [AssessorID]) -> String {
    guard !assessors.isEmpty else { return "" }
    return ", or name one of " + assessors.map { "'\($0)'" }.joined(separator: ", ")
  }
}
