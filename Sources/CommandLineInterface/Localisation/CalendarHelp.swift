/// What `okoce calendar` says.
enum CalendarHelp {
  static let calendar = Phrase(
    id: "Jadwal kelas sebagai berkas kalender (.ics) untuk ponsel.",
    en: "Classes as a calendar file (.ics) for telephones and other programs."
  )
  static let examples = Phrase(
    id: """
      Contoh:
        okoce calendar --participant P000017 --output kelas.ics
        okoce calendar --centre Gambir --room Aula
      """,
    en: """
      Examples:
        okoce calendar --participant P000017 --output classes.ics
        okoce calendar --centre Gambir --room Aula
      """
  )
  static let room = Phrase(
    id: "Hanya ruang itu, bersama --centre.",
    en: "That room alone, together with --centre."
  )
  static let output = Phrase(
    id: "Tulis ke berkas ini (bawaan: keluaran standar).",
    en: "Write it here (default: standard output)."
  )
  static let chooseOwner = Phrase(
    id: "pilih salah satu: --participant, --trainer, atau --centre (boleh dengan --room)",
    en: "choose one of --participant, --trainer and --centre (which may have --room)"
  )

  static func written(_ count: Int, _ path: String) -> Phrase {
    Phrase(id: "\(count) pertemuan ditulis ke '\(path)'", en: "\(count) meetings are in '\(path)'")
  }
}
