/// What help texts say of options that several commands share.
enum HelpPhrases {
  static let language = Phrase(
    id: "Bahasa: id atau en (bawaan: OKOCE_LANG, lalu bahasa sistem).",
    en: "The language to speak: id or en (default: OKOCE_LANG, then the locale's)."
  )
  static let database = Phrase(
    id: "Berkas data (bawaan: OKOCE_DATABASE, lalu okoce.db).",
    en: "The database file (default: OKOCE_DATABASE, then okoce.db)."
  )
  static let format = Phrase(
    id: "text untuk dibaca orang, json untuk program.",
    en: "text for people, json for programs."
  )
  static let actor = Phrase(
    id: "Nama petugas yang dicatat (bawaan: OKOCE_ACTOR, lalu nama pengguna komputer).",
    en: "Who is recorded as having done it (default: OKOCE_ACTOR, then the user's name)."
  )
  static let asOf = Phrase(
    id: "Keadaan pada tanggal itu, bukan hari ini.",
    en: "How things stood on that day instead of today."
  )
  static let knownAt = Phrase(
    id: "Hanya yang sudah tercatat pada saat itu.",
    en: "Only what had been recorded by that moment."
  )
}

extension Phrase {
  /// In the language of the help texts of this run.
  var spoken: String { self(ParsingContext.language) }
}
