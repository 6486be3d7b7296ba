/// What the command line says of the days on which people can come to classes.
enum AvailabilityPhrases {
  static let availability = Phrase(
    id: "Catat hari peserta bisa mengikuti kelas.",
    en: "State on which days a person can come to classes."
  )
  static let examples = Phrase(
    id: """
      Usulan jadwal berikutnya hanya memakai hari-hari itu; kursi yang sudah ada tetap. Tanpa \
      --days atau --any hanya ditampilkan.

      Contoh:
        okoce participant availability P000123 --days sen,rab,sab
        okoce participant availability P000123 --any
      """,
    en: """
      The next proposals use these days alone; seats that are taken stay. Without --days or --any \
      it only shows what was stated.

      Examples:
        okoce participant availability P000123 --days mon,wed,sat
        okoce participant availability P000123 --any
      """
  )
  static let days = Phrase(
    id: "Hari: sen,rab,sab atau sen-jum.",
    en: "The days: mon,wed,sat or mon-fri."
  )
  static let any = Phrase(id: "Hari apa saja.", en: "Any day of the week.")
  static let chooseOne = Phrase(
    id: "pilih salah satu: --days atau --any",
    en: "choose one of --days and --any"
  )
  static let label = Phrase(id: "Bisa hadir", en: "Can come on")

  /// `Senin, Rabu, Sabtu`, or that any day will do.
  static func stated(_ weekdays: [Int], _ language: Language) -> String {
    weekdays.isEmpty
      ? Phrase(id: "hari apa saja", en: "any day")(language) : language.weekdays(weekdays)
  }
}
