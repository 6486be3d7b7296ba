/// What help texts say of the commands for participants.
enum ParticipantHelp {
  static let person = Phrase(
    id: "Nomor peserta, nomor registrasi, atau NIK.",
    en: "The participant's number, registration number or NIK."
  )
  static let progress = Phrase(
    id: "Sampai di mana Anda dalam tujuh langkah, apa yang kurang, dan apa berikutnya.",
    en: "Where someone stands in the seven steps, what is missing and what comes next."
  )
  static let progressExamples = Phrase(
    id: """
      Contoh:
        okoce progress P000017
        okoce progress P000017 --why
        okoce progress P000017 --as-of 2026-03-01
      """,
    en: """
      Examples:
        okoce progress P000017
        okoce progress P000017 --why
        okoce progress P000017 --as-of 2026-03-01 --format json
      """
  )
  static let why = Phrase(
    id: "Jelaskan setiap syarat yang belum terpenuhi.",
    en: "Explain every condition that is not met yet."
  )

  static let next = Phrase(
    id: "Apa yang bisa Anda kerjakan sekarang, yang terdekat lebih dahulu.",
    en: "What someone can do now, nearest first."
  )
  static let nextExamples = Phrase(
    id: """
      Contoh:
        okoce next P000017
      """,
    en: """
      Examples:
        okoce next P000017
        okoce next P000017 --format json
      """
  )
}
