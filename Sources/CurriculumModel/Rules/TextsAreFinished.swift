public import Diagnostics

/// No text that people read still holds a placeholder.
public enum TextsAreFinished: CurriculumRule {
  public static let code: DiagnosticCode = "CUR021"

  public static let title = LocalizedText(
    id: "Teks sudah selesai ditulis",
    en: "Texts are finished"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      {nama} hanya diganti di dalam konfigurasi penilaian. Di judul, ringkasan, atau alasan peserta \
      akan membacanya apa adanya.
      """,
    en: """
      {name} is replaced inside an assessment's configuration only. In a title, summary or reason the \
      participant would read it as it stands.
      """,
    broken: "<title xml:lang=\"en\">Class of {lesson-hours} hours</title>",
    mended: "<title xml:lang=\"en\">Basic class</title>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.texts.flatMap(findings)
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.ownTexts.flatMap(findings)
  }

  private static func findings(for place: PlacedText) -> [Diagnostic] {
    place.text.entries.flatMap { entry in
      ParameterText.names(in: entry.text).map { name in
        warning(
          "the \(place.part) of \(place.owner) shows '{\(name)}' to its readers",
          at: place.origin,
          fix: "write out what is meant"
        )
      }
    }
  }
}
