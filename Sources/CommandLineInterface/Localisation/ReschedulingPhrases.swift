/// What the commands say that change classes after they were published.
enum ReschedulingPhrases {
  static let move = Phrase(
    id: "Pindahkan kelas yang sudah terbit; semua peserta tetap punya kursi.",
    en: "Move a class that was published; everybody keeps their seat."
  )
  static let moveExamples = Phrase(
    id: """
      Ruang, pelatih, atau peserta yang sudah dipakai kelas lain pada jam itu menolaknya.

      Contoh:
        okoce class move C000001 --meeting 1=2026-03-21T09:00-16:00 --reason 'banjir'
        okoce class move --off-holidays --centre Gambir
      """,
    en: """
      A room, a trainer or a participant whom another class has at that time refuses it.

      Examples:
        okoce class move C000001 --meeting 1=2026-03-21T09:00-16:00 --reason flood
        okoce class move C000001 --room Serambi --trainer T-02 --reason 'hall under repair'
        okoce class move --off-holidays --centre Gambir
      """
  )
  static let meeting = Phrase(
    id: "Nomor pertemuan dan waktunya yang baru; boleh diulang.",
    en: "A meeting's number and its new time; may be repeated."
  )
  static let nothingToMove = Phrase(
    id: "sebutkan yang berubah: --meeting, --room, --trainer, atau --capacity",
    en: "say what changes: --meeting, --room, --trainer or --capacity"
  )
  static func moved(_ seats: Int, _ language: Language) -> String {
    Phrase(
      id:
        "Kelas dipindahkan; \(language.number(seats)) peserta tetap punya kursi dan perlu dikabari.",
      en: "The class is moved; \(language.number(seats)) people keep their seats and need to know."
    )(language)
  }
  static let cannotCome = Phrase(
    id: "Menyatakan tidak bisa hadir pada hari yang baru; tanyakan:",
    en: "Said they can't come on a new day; ask them:"
  )
  static let promoted = Phrase(
    id: "Mendapat kursi dari daftar tunggu; kabari:",
    en: "Got a seat from the waiting list; tell them:"
  )
  static let cancel = Phrase(
    id: "Batalkan kelas-kelas dari rancangan yang sudah terbit dan belum mulai.",
    en: "Cancel the classes of a published draft that have not begun."
  )
  static let cancelExamples = Phrase(
    id: "Contoh:\n  okoce schedule cancel D000001 --reason 'banjir'",
    en: "Examples:\n  okoce schedule cancel D000001 --reason flood"
  )
  static func cancelled(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) kelas dibatalkan; pesertanya siap dijadwalkan lagi.",
      en: count == 1
        ? "1 class cancelled; its people are ready again."
        : "\(language.number(count)) classes cancelled; their people are ready again."
    )(language)
  }
}
