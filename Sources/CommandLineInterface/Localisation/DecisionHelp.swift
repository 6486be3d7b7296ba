/// What help texts say of decisions about one participant.
enum DecisionHelp {
  static let module = Phrase(id: "Kode modul, misalnya nib.", en: "A module's id, such as nib.")
  static let reason = Phrase(
    id: "Alasannya; ikut dicatat.",
    en: "Why; it is recorded with the decision."
  )
  static let note = Phrase(id: "Keterangan tambahan.", en: "What else there is to say.")
  static let waive = Phrase(
    id: "Bebaskan seorang peserta dari satu modul.",
    en: "Let somebody off a module."
  )
  static let waiveExamples = Phrase(
    id: """
      Alasan dipilih dari daftar tertutup: prior-learning, equivalent, regulation, hardship, \
      not-offered. Modul itu dihitung tuntas, tetapi selamanya terlihat sebagai dibebaskan.

      Contoh:
        okoce waive P000017 trademark --reason regulation
      """,
    en: """
      The reason comes from a closed list: prior-learning, equivalent, regulation, hardship, \
      not-offered. The module counts as satisfied and is shown as waived for ever.

      Examples:
        okoce waive P000017 basic-class --reason prior-learning --note "certificate seen"
      """
  )
  static let attempt = Phrase(
    id: "Beri seorang peserta satu kesempatan lagi.",
    en: "Give a participant one more attempt."
  )
  static let attemptExamples = Phrase(
    id: """
      Untuk penilaian yang kesempatannya dibatasi kurikulum. Setiap perintah memberi satu kesempatan, \
      yang hanya berlaku bagi peserta itu; dengan 'okoce void' dapat ditarik kembali.

      Contoh:
        okoce attempt P000017 basic-knowledge --reason "listrik padam saat kuis"
      """,
    en: """
      For an assessment whose attempts the curriculum limits. Each time it gives one attempt, to that \
      participant alone; 'okoce void' takes it back.

      Examples:
        okoce attempt P000017 basic-knowledge --reason "power cut during the quiz"
      """
  )
  static let attemptAssessment = Phrase(
    id: "Penilaian dalam modul itu (bawaan: satu-satunya yang dibatasi).",
    en: "The assessment of that module (default: the only one with a limit)."
  )
  static let waiverReason = Phrase(
    id: "prior-learning, equivalent, regulation, hardship, atau not-offered.",
    en: "prior-learning, equivalent, regulation, hardship or not-offered."
  )
  static let void = Phrase(
    id: "Batalkan catatan yang keliru; keduanya tetap dapat dibaca.",
    en: "Take back an event that should not have been written; both stay readable."
  )
  static let voidExamples = Phrase(
    id: """
      Nomor catatan ada di 'okoce progress ID --why' dan di keluaran --format json.

      Contoh:
        okoce void 01KB3M9V7S8Q2W4E6R8T0Y1P3A --reason "salah orang"
      """,
    en: """
      Event ids stand in 'okoce progress ID --why' and in --format json.

      Examples:
        okoce void 01KB3M9V7S8Q2W4E6R8T0Y1P3A --reason "another person's licence"
      """
  )
  static let event = Phrase(
    id: "Nomor catatan, 26 huruf; lihat okoce history.",
    en: "An event's id, 26 letters; see okoce history."
  )
  static let track = Phrase(
    id: "Catat atau cabut jalur seorang peserta, misalnya food.",
    en: "Declare or withdraw a participant's track, such as food."
  )
  static let trackExamples = Phrase(
    id: """
      Contoh:
        okoce track declare P000017 food
        okoce track withdraw P000017 food
      """,
    en: """
      Examples:
        okoce track declare P000017 food
        okoce track withdraw P000017 food
      """
  )
  static let trackChange = Phrase(
    id: "declare (catat) atau withdraw (cabut).",
    en: "declare or withdraw."
  )
  static let transfer = Phrase(
    id: "Pindahkan seorang peserta ke pusat lain.",
    en: "Move a participant to another centre."
  )
  static let abandon = Phrase(
    id: "Catat bahwa seorang peserta berhenti dari program.",
    en: "Record that somebody left the programme."
  )
  static let resume = Phrase(
    id: "Catat bahwa peserta yang berhenti kembali lagi.",
    en: "Record that somebody who left came back."
  )
}
