/// What the reports say.
enum ReportPhrases {
  static let nobody = Phrase(id: "Belum ada peserta terdaftar.", en: "No one has registered yet.")
  static let step = Phrase(id: "Langkah", en: "Step")
  static let entered = Phrase(id: "Masuk", en: "Entered")
  static let satisfied = Phrase(id: "Tuntas", en: "Satisfied")
  static let ofAll = Phrase(id: "Dari semua", en: "Of all")
  static let ofPrevious = Phrase(id: "Dari langkah lalu", en: "Of the step before")
  static let onlyToBegin = Phrase(
    id: "semua syarat sudah terpenuhi; tinggal memulai",
    en: "every condition is met; it only has to be begun"
  )

  static func people(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) pendaftar",
      en: "\(language.counted(count, Phrase(id: "", en: "registration")))"
    )(language)
  }

  static func standingStill(shown: Int, of total: Int, _ language: Language) -> String {
    let all = language.number(total)
    if total == 0 {
      return Phrase(id: "Tidak ada yang berhenti.", en: "No one stands still.")(language)
    }
    if shown == total {
      return Phrase(
        id: "\(all) orang berhenti, terlama dahulu:",
        en: "Standing still: \(all), longest first"
      )(language)
    }
    let few = language.number(shown)
    return Phrase(
      id: "\(all) orang berhenti, terlama dahulu; ditampilkan \(few):",
      en: "Standing still: \(all), longest first; \(few) shown:"
    )(language)
  }
}
