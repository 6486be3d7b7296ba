/// What is said of what was handed in.
enum SubmissionPhrases {
  static let root = Phrase(id: "Kiriman peserta.", en: "What participants handed in.")
  static let file = Phrase(
    id: "Ambil berkas yang dikirim, persis seperti dikirim.",
    en: "Get a file that was handed in, exactly as it was."
  )
  static let fileExamples = Phrase(
    id: """
      Nama berkasnya ada di 'okoce review show'; bila hanya satu, boleh tidak disebut.

      Contoh:
        okoce submission file S000010 foto.jpg --output foto.jpg
      """,
    en: """
      'okoce review show' names the files; where there is one, its name may be left out.

      Examples:
        okoce submission file S000010 photo.jpg --output photo.jpg
      """
  )
  static let name = Phrase(id: "Nama berkas yang dikirim.", en: "The file's name as handed in.")
  static let output = Phrase(id: "Berkas hasil.", en: "Where to write it.")

  static func written(_ name: String, _ path: String) -> Phrase {
    Phrase(id: "'\(name)' disimpan ke \(path)", en: "'\(name)' is written to \(path)")
  }
}
