/// What became of a submission.
enum ReceiptPhrases {
  static let passed = Phrase(id: "Lulus", en: "Passed")
  static let failed = Phrase(id: "Belum lulus", en: "Not passed")
  static let completed = Phrase(id: "Diterima", en: "Accepted")
  static let incomplete = Phrase(
    id: "Belum lengkap; tidak ada kesempatan yang terpakai",
    en: "Incomplete; no attempt was used up"
  )
  static let pending = Phrase(
    id: "Tersimpan, tetapi belum dapat dinilai sekarang; akan dinilai kemudian",
    en: "Kept, but it can't be judged now; it will be judged later"
  )

  static func review(_ days: String) -> Phrase {
    Phrase(
      id: "Diterima; diperiksa paling lambat \(days)",
      en: "Accepted; a reviewer decides by \(days)"
    )
  }

  static func score(_ percent: String) -> Phrase {
    Phrase(id: "nilai \(percent)", en: "score \(percent)")
  }

  static func validUntil(_ day: String) -> Phrase {
    Phrase(id: "berlaku sampai \(day)", en: "valid until \(day)")
  }

  static func opened(_ titles: String) -> Phrase {
    Phrase(id: "Sekarang terbuka: \(titles)", en: "Open now: \(titles)")
  }
}
