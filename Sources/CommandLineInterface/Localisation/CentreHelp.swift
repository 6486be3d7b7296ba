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
