import Programme

/// What the `curriculum` commands that write files say.
enum CurriculumFilePhrases {
  static func changed(_ path: String, isChecking: Bool) -> Phrase {
    isChecking
      ? Phrase(id: "\(path) akan berubah", en: "\(path) would change")
      : Phrase(id: "\(path) dirapikan", en: "\(path) was laid out again")
  }

  static func refused(_ path: String) -> Phrase {
    Phrase(id: "\(path) keliru dan dibiarkan", en: "\(path) has an error and was left as it is")
  }

  /// `2 changed, 3 unchanged, 0 refused`.
  static func counts(
    _ outcomes: [FormatCurriculum.Outcome],
    isChecking: Bool,
    _ language: Language
  ) -> String {
    let parts: [(FormatCurriculum.Outcome.State, Phrase)] = [
      (
        .changed,
        isChecking
          ? Phrase(id: "akan berubah", en: "would change") : Phrase(id: "berubah", en: "changed")
      ),
      (.unchanged, Phrase(id: "tetap", en: "unchanged")),
      (.refused, Phrase(id: "ditolak", en: "refused")),
    ]
    return parts.map { state, words in
      "\(language.number(outcomes.count { $0.state == state })) \(words(language))"
    }.joined(separator: ", ")
  }

  static func started(_ outcome: NewCurriculum.Outcome) -> Phrase {
    Phrase(
      id: "kurikulum '\(outcome.id)' dibuat",
      en: "the curriculum '\(outcome.id)' was started"
    )
  }

  static func next(_ folder: String) -> Phrase {
    Phrase(
      id: "Sunting berkasnya, lalu jalankan 'okoce curriculum check \(folder)'.",
      en: "Edit the files, then run 'okoce curriculum check \(folder)'."
    )
  }
}
