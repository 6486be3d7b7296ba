/// What help texts say of stalls and who holds them.
enum StallHelp {
  static let command = Phrase(
    id: "Kios: kunci, tenggang, hangus, lepas.",
    en: "Stalls: keys, more time, forfeits, giving up."
  )
  static let give = Phrase(
    id: "Berikan kios tanpa undian, dengan alasannya.",
    en: "Give a stall without a draw, for a reason."
  )
  static let key = Phrase(id: "Catat kunci yang diserahkan.", en: "Record that the key was handed.")
  static let keyExamples = Phrase(
    id: """
      Contoh:
        okoce stall key H000001 A-017
      """,
    en: """
      Examples:
        okoce stall key H000001 A-017
      """
  )
  static let extend = Phrase(
    id: "Beri tambahan waktu untuk mengambil kunci atau mulai buka.",
    en: "Give more time to collect the key or to open."
  )
  static let forfeit = Phrase(
    id: "Nyatakan kios hangus; kios menjadi kosong.",
    en: "Declare a stall forfeited; it is free then."
  )
  static let forfeitExamples = Phrase(
    id: """
      Alasan: key-not-collected, not-opened, arrears, stayed-shut, sublet, other-place, other-trade.

      Contoh:
        okoce stall forfeit H000001 A-017 --because not-opened --note 'dua kali didatangi'
      """,
    en: """
      Reasons: key-not-collected, not-opened, arrears, stayed-shut, sublet, other-place, other-trade.

      Examples:
        okoce stall forfeit H000001 A-017 --because not-opened --note 'visited twice'
      """
  )
  static let vacate = Phrase(
    id: "Catat pedagang yang melepas kiosnya.",
    en: "Record that a trader gave the stall up."
  )
  static let show = Phrase(
    id: "Satu kios: siapa, sejak kapan, apa yang menunggu.",
    en: "One stall: who holds it, since when, what is due."
  )
  static let stall = Phrase(
    id: "Nama kios, seperti A-017.",
    en: "What is painted on the stall, such as A-017."
  )
  static let day = Phrase(id: "Harinya (bawaan: hari ini).", en: "The day (default: today).")
  static let until = Phrase(id: "Hari terakhir yang baru.", en: "The new last day.")
  static let because = Phrase(id: "Mengapa kios hangus.", en: "Why it is forfeited.")
  static let note = Phrase(id: "Catatan petugas.", en: "The officer's note.")
}
