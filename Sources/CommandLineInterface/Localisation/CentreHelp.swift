/// What help texts say of the commands for centres.
enum CentreHelp {
  static let centre = Phrase(
    id: "Pusat kewirausahaan di kecamatan, dan hari liburnya.",
    en: "The centres in the kecamatan, and their holidays."
  )
  static let open = Phrase(
    id: "Buka pusat-pusat dari sebuah berkas; boleh diulang.",
    en: "Open the centres of a file; may be repeated."
  )
  static let openExamples = Phrase(
    id: "Contoh:\n  okoce centre open Curricula/jakarta/centres.xml",
    en: "Examples:\n  okoce centre open Curricula/jakarta/centres.xml"
  )
  static let centresFile = Phrase(id: "Berkas pusat (XML).", en: "A file of centres, in XML.")
  static let show = Phrase(
    id: "Satu pusat dalam satu halaman: corong, yang berhenti, dan tugas minggu ini.",
    en: "One centre on one page: funnel, who stands still, what to do this week."
  )
  static let showExamples = Phrase(
    id: """
      Contoh:
        okoce centre show Gambir
        okoce centre show 'Tanah Abang' --html tanah-abang.html
      """,
    en: """
      Examples:
        okoce centre show Gambir
        okoce centre show 'Tanah Abang' --days 30 --html tanah-abang.html
      """
  )
  static let days = Phrase(
    id: "Berapa hari tanpa kemajuan atau kunjungan dianggap lama.",
    en: "Days without a step or a visit that count as long."
  )
  static let compare = Phrase(
    id: "Semua pusat berdampingan: peta petak per kota, dan tabel.",
    en: "The centres side by side: tiles by city, and a table."
  )
  static let compareExamples = Phrase(
    id: """
      Angka: registered (terdaftar), satisfied-share (bagian langkah yang tuntas), stuck \
      (berhenti), overdue (pemeriksaan lewat tenggat), occupancy (kios terisi), atau langkah seperti licensing dan capital.

      Contoh:
        okoce report centres --figure licensing --share
        okoce report centres --sort stuck
        okoce report centres --figure capital --html pusat.html
      """,
    en: """
      Figures: registered, satisfied-share (steps done of all steps), stuck, overdue (reviews past \
      their day), occupancy (stalls held), or a step, such as licensing or capital.

      Examples:
        okoce report centres --figure licensing --share
        okoce report centres --sort stuck --format csv
        okoce report centres --figure capital --html centres.html
      """
  )
  static let figure = Phrase(
    id: "Angka pada petak: registered, satisfied-share, stuck, overdue, occupancy, atau langkah.",
    en: "What the tiles show: registered, satisfied-share, stuck, overdue, occupancy, or a step."
  )
  static let share = Phrase(
    id: "Sebagai persen dari yang terdaftar di pusat itu.",
    en: "As a share of who is registered at the centre."
  )
  static let sort = Phrase(
    id: "Urutkan tabel menurut angka itu, yang terbesar dahulu.",
    en: "Sort the table by that figure, greatest first."
  )
  static let stuckDays = Phrase(
    id: "Berapa hari tanpa kemajuan dianggap berhenti.",
    en: "Days without a step that count as standing still."
  )
  static let tableFormat = Phrase(
    id: "text untuk dibaca orang, json atau csv untuk program.",
    en: "text for people, json or csv for programs."
  )
  static let list = Phrase(id: "Daftar semua pusat.", en: "List every centre.")
  static let calendar = Phrase(
    id: "Simpan hari libur satu tahun; kelas tidak diadakan pada hari itu.",
    en: "Keep the holidays of a year; no class is held on them."
  )
  static let calendarExamples = Phrase(
    id: "Contoh:\n  okoce centre calendar Curricula/jakarta/calendar-2026.xml",
    en: "Examples:\n  okoce centre calendar Curricula/jakarta/calendar-2026.xml"
  )
  static let calendarFile = Phrase(
    id: "Berkas hari libur (XML); boleh lebih dari satu.",
    en: "Files of holidays, in XML."
  )
}
