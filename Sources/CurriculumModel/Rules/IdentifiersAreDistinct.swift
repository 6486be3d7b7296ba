public import Diagnostics

/// Things of one kind have different ids, across files too.
public enum IdentifiersAreDistinct: CurriculumRule {
  public static let code: DiagnosticCode = "CUR001"

  public static let title = LocalizedText(
    id: "Setiap id dipakai satu kali",
    en: "Every id is used once"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Dua modul, tahap, jalur, parameter, atau penilaian tidak boleh memakai id yang sama. Id adalah \
      satu-satunya nama yang dicatat pada riwayat peserta; bila ganda, tidak jelas mana yang dimaksud.
      """,
    en: """
      Two modules, steps, tracks, parameters or assessments may not share an id. The id is the only \
      name a participant's record keeps; if it is doubled, no one can tell which one is meant.
      """,
    broken: "<track id=\"food\">…</track>\n<track id=\"food\">…</track>",
    mended: "<track id=\"food\">…</track>\n<track id=\"craft\">…</track>"
  )

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    let curriculum = index.curriculum
    var findings: [Diagnostic] = []
    if index.modules.count < index.outlines.count {
      findings += doubled(index.outlines.map { ($0.id.rawValue, $0.origin) }, "module")
    }
    findings += doubled(curriculum.steps.map { ($0.id.rawValue, $0.origin) }, "step")
    findings += doubled(curriculum.tracks.map { ($0.id.rawValue, $0.origin) }, "track")
    findings += doubled(curriculum.parameters.map { ($0.id.rawValue, $0.origin) }, "parameter")
    return findings
  }

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    doubled(module.parameters.map { ($0.id.rawValue, $0.origin) }, "parameter")
      + doubled(module.assessments.map { ($0.id.rawValue, $0.origin) }, "assessment")
  }

  private static func doubled(_ names: [(id: String, origin: Origin)], _ kind: String)
    -> [Diagnostic]
  {
    guard names.count > 1 else { return [] }
    var first: [String: Origin] = [:]
    return names.compactMap { name in
      guard let earlier = first[name.id] else {
        first[name.id] = name.origin
        return nil
      }
      let place = earlier.location.map { " at \($0)" } ?? ""
      return error(
        "\(kind) id '\(name.id)' is already taken\(place)",
        at: name.origin,
        fix: "give this \(kind) another id, or take it out"
      )
    }
  }
}
