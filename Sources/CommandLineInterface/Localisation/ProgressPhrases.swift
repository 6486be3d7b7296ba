/// What the view of a participant's progress says beside the titles.
enum ProgressPhrases {
  static let erased = Phrase(id: "(data diri dihapus)", en: "(personal data erased)")
  static let abandoned = Phrase(
    id: "Peserta sudah keluar dari program.",
    en: "The participant has left the programme."
  )
  static let optional = Phrase(id: "pilihan", en: "optional")
  static let missing = Phrase(id: "kurang:", en: "missing:")
  static func assessorMissing(_ id: String) -> Phrase {
    Phrase(
      id: "penilai '\(id)' belum terpasang; kiriman menunggu sampai dipasang",
      en: "the assessor '\(id)' is not installed; submissions wait until it is"
    )
  }
  static let why = Phrase(id: "Mengapa belum", en: "Why not yet")
  static let notForYou = Phrase(
    id: "tidak berlaku untuk usaha ini",
    en: "does not apply to this business"
  )
  static let nothingAsked = Phrase(id: "tidak ada kewajiban", en: "nothing is required")

  static func stepsDone(_ done: Int, of total: Int) -> Phrase {
    Phrase(id: "\(done) dari \(total) langkah selesai", en: "\(done) of \(total) steps done")
  }

  static func doneIn(_ satisfied: Int, of required: Int) -> Phrase {
    Phrase(id: "\(satisfied) dari \(required) selesai", en: "\(satisfied) of \(required) done")
  }

  static func since(_ day: String) -> Phrase {
    Phrase(id: "selesai \(day)", en: "done \(day)")
  }

  static func asOf(_ day: String) -> Phrase {
    Phrase(id: "keadaan \(day)", en: "as of \(day)")
  }

  static func opensAfter(_ clause: String) -> Phrase {
    Phrase(id: "terbuka setelah \(clause)", en: "opens after \(clause)")
  }
}
