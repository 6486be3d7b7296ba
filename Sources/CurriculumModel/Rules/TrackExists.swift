public import Diagnostics

/// Whatever names a track names one that the curriculum declares.
public enum TrackExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR006"

  public static let title = LocalizedText(
    id: "Jalur yang disebut ada",
    en: "A named track exists"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Jalur pada <use>, <exemption>, dan <onTrack> harus tercantum sebagai <track> di kurikulum. Jalur \
      yang tidak tercantum tidak bisa dipilih siapa pun. Pengecualian untuk jalur yang tidak dikenal \
      hanya peringatan, karena modul yang sama dipakai beberapa kurikulum.
      """,
    en: """
      A track in <use>, <exemption> or <onTrack> has to stand as a <track> in the curriculum. No one \
      can declare a track that does not. An exemption for an unknown track is a warning only, since \
      one module serves several curricula.
      """,
    broken: "<use module=\"halal\" track=\"foods\"/>",
    mended: "<track id=\"food\">…</track>\n…\n<use module=\"halal\" track=\"food\"/>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    var findings = module.exemptions.compactMap {
      finding($0.track, at: $0.origin, .warning, index)
    }
    findings += module.placedConditions.flatMap { self.findings(in: $0, index) }
    return findings
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for step in index.curriculum.steps {
      findings += step.uses.compactMap { use in
        use.track.flatMap { finding($0, at: use.origin, .error, index) }
      }
    }
    findings += index.curriculum.placedConditions.flatMap { self.findings(in: $0, index) }
    return findings
  }

  private static func findings(in placed: PlacedCondition, _ index: CurriculumIndex)
    -> [Diagnostic]
  {
    placed.condition.all.compactMap { condition in
      guard case .onTrack(let track) = condition.rule else { return nil }
      return finding(track, at: condition.origin, .error, index)
    }
  }

  private static func finding(
    _ track: TrackID,
    at origin: Origin,
    _ severity: Severity,
    _ index: CurriculumIndex
  ) -> Diagnostic? {
    guard !index.tracks.contains(track) else { return nil }
    let near = Spelling.closest(to: track.rawValue, among: index.tracks.map(\.rawValue))
    return Diagnostic(
      near == nil ? severity : .error,
      code,
      "track '\(track)' is not declared by curriculum '\(index.curriculum.id)'",
      at: origin.location,
      fix: near.map { "did you mean '\($0)'?" } ?? "add <track id=\"\(track)\"> to it"
    )
  }
}
