public import Diagnostics

/// Every text a participant sees is there in every language.
public enum TextsAreTranslated: CurriculumRule {
  public static let code: DiagnosticCode = "CUR018"

  public static let title = LocalizedText(
    id: "Teks tersedia dalam setiap bahasa",
    en: "Texts are there in every language"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Judul harus ada dalam bahasa Indonesia dan Inggris, masing-masing sekali dan tidak kosong. \
      Ringkasan boleh tidak ada; bila ada, sebaiknya dalam kedua bahasa (peringatan).
      """,
    en: """
      Titles are needed in Indonesian and English, each once and not blank. A summary may be left \
      out; where there is one, both languages should have it (a warning).
      """,
    broken: "<title xml:lang=\"id\">Kas harian</title>",
    mended:
      "<title xml:lang=\"id\">Kas harian</title>\n<title xml:lang=\"en\">Daily cash book</title>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.texts.flatMap { findings(for: $0, in: context.languages) }
  }

  public static func checkWhole(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.ownTexts.flatMap { findings(for: $0, in: context.languages) }
  }

  private static func findings(
    for place: PlacedText,
    in languages: [String]
  ) -> [Diagnostic] {
    guard place.isNeeded || !place.text.isEmpty else { return [] }
    var findings = languages.compactMap { language -> Diagnostic? in
      let entry = place.text.entries.first { $0.language == language }
      if let entry, entry.text.contains(where: { !$0.isWhitespace }) { return nil }
      let what = entry == nil ? "has no \(place.part) in" : "has a blank \(place.part) in"
      return Diagnostic(
        place.isNeeded ? .error : .warning,
        code,
        "\(place.owner) \(what) '\(language)'",
        at: place.origin.location,
        fix: "add <\(place.part) xml:lang=\"\(language)\">…</\(place.part)>"
      )
    }
    for (position, entry) in place.text.entries.enumerated() {
      let language = entry.language
      let earlier = place.text.entries.prefix(position)
      guard earlier.contains(where: { $0.language == language }) else { continue }
      findings.append(
        error(
          "\(place.owner) has two \(place.part)s in '\(language)'",
          at: place.origin,
          fix: "keep one <\(place.part) xml:lang=\"\(language)\">"
        )
      )
    }
    return findings
  }
}
