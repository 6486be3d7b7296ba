public import Diagnostics

/// No module waits for itself, by way of others, of steps or of the curriculum's order.
public enum PrerequisitesAreAcyclic: CurriculumRule {
  public static let code: DiagnosticCode = "CUR009"

  public static let title = LocalizedText(
    id: "Prasyarat tidak melingkar",
    en: "Prerequisites form no circle"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Modul tidak boleh menunggu dirinya sendiri, langsung atau lewat modul, tahap, dan urutan tahap. \
      Pada kurikulum berurutan, tahap baru terbuka sesudah tahap sebelumnya selesai, jadi modul juga \
      tidak boleh menunggu modul dari tahap sesudahnya.
      """,
    en: """
      A module may not wait for itself, directly or by way of modules, steps and the order of steps. In \
      a sequential curriculum a step opens once the steps before it are satisfied, so no module may \
      wait for a module of a later step either.
      """,
    broken: """
      <module id="nib" …><prerequisites><satisfied module="npwp"/></prerequisites>…
      <module id="npwp" …><prerequisites><satisfied module="nib"/></prerequisites>…
      """,
    mended: """
      <module id="nib" …><prerequisites><satisfied module="npwp"/></prerequisites>…
      <module id="npwp" …>…
      """
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    Reachability(index).cycles.map { cycle in
      error(
        "prerequisites form a circle: \(cycle.path.joined(separator: " → "))",
        at: cycle.origin,
        fix: "take one of these prerequisites out, or move the module to a later step"
      )
    }
  }
}
