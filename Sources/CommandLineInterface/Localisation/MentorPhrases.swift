/// What the report on mentors says.
enum MentorPhrases {
  static let report = Phrase(
    id: "Beban pendamping: berapa orang, kunjungan terakhir, siapa yang lama tidak ditemui.",
    en: "Mentors' load: how many people, the last visit, who was not seen for long."
  )
  static let examples = Phrase(
    id: """
      Dihitung dari catatan kunjungan yang terakhir diserahkan setiap peserta.

      Contoh:
        okoce report mentors --centre Gambir --days 30
      """,
    en: """
      Counted from the visit log that each participant handed in last.

      Examples:
        okoce report mentors --centre Gambir --days 30
      """
  )
  static let days = Phrase(
    id: "Sudah berapa hari tanpa kunjungan.",
    en: "Days without a visit that count as long."
  )
  static let mentor = Phrase(id: "Pendamping", en: "Mentor")
  static let people = Phrase(id: "Peserta", en: "People")
  static let last = Phrase(id: "Kunjungan terakhir", en: "Last visit")
  static let unseen = Phrase(id: "Lama tak ditemui", en: "Not seen for long")
  static let nobody = Phrase(id: "Belum ada catatan kunjungan.", en: "There is no visit log yet.")
}
