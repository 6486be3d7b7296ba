import CivilTime
import Programme

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

  static func datedBack(_ late: DatedBack, _ language: Language) -> String {
    let isOneDay = late.effective.day() == late.last.day()
    let (when, last) =
      isOneDay
      ? (language.moment(late.effective), language.moment(late.last))
      : (language.day(late.effective.day()), language.day(late.last.day()))
    return Phrase(
      id: "Bertanggal \(when), lebih awal daripada catatan terakhir (\(last)); sudah ditempatkan "
        + "pada urutannya, dan yang sesudahnya dihitung ulang",
      en: "This is dated \(when), before what was recorded last (\(last)); it was put in its "
        + "place, and what follows it was worked out again"
    )(language)
  }

  static func opened(_ titles: String) -> Phrase {
    Phrase(id: "Sekarang terbuka: \(titles)", en: "Open now: \(titles)")
  }
}
