/// What help texts say of the commands that keep the data sound.
enum UpkeepHelp {
  static let database = Phrase(
    id: "Periksa dan perbaiki berkas data.",
    en: "Check the database and mend its lists."
  )
  static let check = Phrase(
    id: "Periksa keutuhan berkas, dan apakah daftar sesuai dengan catatan.",
    en: "Check the file's integrity, and the lists against the journal."
  )
  static let rebuild = Phrase(
    id: "Hitung ulang semua daftar dari catatan.",
    en: "Compute every list anew from the journal."
  )
  static let assess = Phrase(
    id: "Nilai ulang kiriman yang tertunda karena gangguan penilai.",
    en: "Judge again what an assessor's own fault left waiting."
  )
  static let assessExamples = Phrase(
    id: "Contoh:\n  okoce assess --pending",
    en: "Examples:\n  okoce assess --pending"
  )
  static let pending = Phrase(id: "Semua yang tertunda.", en: "Everything that is pending.")
}
