/// What help texts say of importing trainers and rooms.
enum ResourceHelp {
  static let trainers = Phrase(
    id: "Daftarkan pelatih dari berkas CSV; boleh diulang.",
    en: "Enter the trainers of a CSV file; may be repeated."
  )
  static let trainersExamples = Phrase(
    id: """
      Kolom: id, name, modules (dipisah | atau spasi), home, hours, most_sittings, prefers (kapan \
      kelas sebaiknya dimulai).

      Contoh:
        okoce trainer import pelatih.csv
      """,
    en: """
      Columns: id, name, modules (parted by | or a space), home, hours, most_sittings, prefers (when \
      classes would rather begin).

      Examples:
        okoce trainer import trainers.csv
      """
  )
  static let rooms = Phrase(
    id: "Daftarkan ruang dari berkas CSV; boleh diulang.",
    en: "Enter the rooms of a CSV file; may be repeated."
  )
  static let roomsExamples = Phrase(
    id: """
      Kolom: centre, name, capacity, kind, hours.

      Contoh:
        okoce room import ruang.csv
      """,
    en: """
      Columns: centre, name, capacity, kind, hours.

      Examples:
        okoce room import rooms.csv
      """
  )
}
