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
      A track in <use>, <exemption> or <onTrack> has to stand as a <track> in the curriculum. Nobody \
      can declare a track that does not. An exemption for an unknown track is a warning only, since \
      one module serves several curricula.
      """,
    broken: "<use module=\"halal\" track=\"foods\"/>",
    mended: "<track id=\"food\">…</track>\n…\n<use module=\"halal\" track=\"food\"/>"
  )

  public static func check(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func look(for track: TrackID, at origin: Origin, _ severity: Severity) {
      guard !index.tracks.contains(track) else { return }
      let near = Spelling.closest(to: track.rawValue, among: index.tracks.map(\.rawValue))
      findings.append(
        Diagnostic(
          near == nil ? severity : .error,
          code,
          "track '\(track)' is not declared by curriculum '\(index.curriculum.id)'",
          at: origin.location,
          fix: near.map { "did you mean '\($0)'?" } ?? "add <track id=\"\(track)\"> to it"
        )
      )
    }
    for use in index.curriculum.steps.flatMap(\.uses) {
      if let track = use.track { look(for: track, at: use.origin, .error) }
    }
    for exemption in index.curriculum.modules.flatMap(\.exemptions) {
      look(for: exemption.track, at: exemption.origin, .warning)
    }
    for condition in index.conditions.flatMap(\.condition.all) {
      if case .onTrack(let track) = condition.rule {
        look(for: track, at: condition.origin, .error)
      }
    }
    return findings
  }
}
