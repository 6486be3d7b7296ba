/// What help texts say of the reports.
enum ReportHelp {
  static let report = Phrase(
    id: "Laporan program: corong tujuh langkah, dan siapa yang berhenti.",
    en: "The programme as a whole: the funnel, and who stands still."
  )
  static let funnel = Phrase(
    id: "Berapa orang sampai di setiap langkah.",
    en: "How many people reached each step."
  )
  static let funnelDiscussion = Phrase(
    id: """
      "Masuk" berarti pernah memulai langkah itu, "tuntas" berarti pernah menyelesaikannya; \
      angkanya tidak pernah turun. Persentase selalu terhadap jumlah pendaftar yang disebut.

      Contoh:
        okoce report funnel
        okoce report funnel --centre Gambir --since 2026-01-01
        okoce report funnel --as-of 2026-06-30 --format csv
      """,
    en: """
      "Entered" means ever started, "satisfied" ever finished; neither ever falls. Shares are of \
      the registrations named in the first line, and of the step before.

      Examples:
        okoce report funnel
        okoce report funnel --centre Gambir --since 2026-01-01 --format json
        okoce report funnel --as-of 2026-06-30 --format csv
      """
  )
  static let registeredSince = Phrase(
    id: "Hanya yang mendaftar sejak tanggal itu.",
    en: "Only who registered on or after that day."
  )
  static let reachedBy = Phrase(
    id: "Hanya yang sudah tercapai pada akhir hari itu, menurut catatan sekarang.",
    en: "Only what was reached by the end of that day, as it is known now."
  )
  static let stuck = Phrase(
    id: "Siapa yang berhenti, di mana, sejak kapan, dan mengapa.",
    en: "Who stands still, where, since when, and why."
  )
  static let stuckExamples = Phrase(
    id: """
      Contoh:
        okoce report stuck --centre Gambir
        okoce report stuck --step licensing --since 2026-01-01
      """,
    en: """
      Examples:
        okoce report stuck --centre Gambir
        okoce report stuck --step licensing --since 2026-01-01 --format json
      """
  )
  static let step = Phrase(
    id: "Hanya langkah itu, misalnya licensing.",
    en: "Only that step, such as licensing."
  )
  static let stillSince = Phrase(
    id: "Hanya yang tidak maju sejak tanggal itu.",
    en: "Only who has not moved on since that day."
  )
  static let limit = Phrase(id: "Paling banyak sekian orang.", en: "At most so many people.")
}
