/// What the commands about waiting lists and attendance lists say.
enum WaitingPhrases {
  static let wait = Phrase(
    id: "Masukkan peserta ke daftar tunggu kelas yang penuh.",
    en: "Put people on the waiting list of a full class."
  )
  static let waitExamples = Phrase(
    id: """
      Kursi yang dikembalikan langsung menjadi milik yang paling lama menunggu dan dapat hadir.

      Contoh:
        okoce class wait C000001 P000017
      """,
    en: """
      A seat that is given back goes at once to whoever has waited longest and can come.

      Examples:
        okoce class wait C000001 P000017
        okoce class wait C000001 P000017 --leave
      """
  )
  static let leave = Phrase(
    id: "Keluarkan dari daftar tunggu.",
    en: "Take them off the waiting list."
  )
  static func waiting(_ count: Int, _ language: Language) -> String {
    if count == 0 { return Phrase(id: "Tidak ada yang menunggu.", en: "No one waits.")(language) }
    return Phrase(
      id: "\(language.number(count)) orang menunggu, yang terlama lebih dahulu",
      en: "\(language.number(count)) waiting, longest first"
    )(language)
  }
  /// `nomor 3 dari 7 dalam daftar tunggu kelas C000012`.
  static func place(_ position: Int, of count: Int, in id: String) -> Phrase {
    Phrase(
      id: "nomor \(position) dari \(count) dalam daftar tunggu kelas \(id)",
      en: "number \(position) of \(count) on the waiting list of class \(id)"
    )
  }
  static func released(from id: String, _ reason: String) -> Phrase {
    Phrase(
      id:
        "kelas \(id), yang kursinya Anda tunggu, dibatalkan (\(reason)); Anda siap untuk kelas lain",
      en:
        "class \(id), for which you waited, was cancelled (\(reason)); you are ready for another one"
    )
  }
  static let heading = Phrase(id: "Daftar tunggu", en: "Waiting lists")
  /// Somebody was put where they said they can't be.
  static func cannotCome(_ person: String, _ meetings: [Int]) -> Phrase {
    let numbers = meetings.map(String.init).joined(separator: ", ")
    return Phrase(
      id: "\(person) menyatakan tidak bisa hadir pada hari pertemuan \(numbers); tanyakan dahulu",
      en: "\(person) said they can't come on the day of meeting \(numbers); ask them"
    )
  }
  static func passedOver(_ person: String, _ meetings: [Int]) -> Phrase {
    let numbers = meetings.map(String.init).joined(separator: ", ")
    return Phrase(
      id:
        "\(person) menyatakan tidak bisa hadir pada hari pertemuan \(numbers); selama begitu, "
        + "gilirannya dilewati",
      en:
        "\(person) said they can't come on the day of meeting \(numbers); as long as that is so, "
        + "they are passed over"
    )
  }
  static let sheet = Phrase(
    id: "Daftar hadir untuk dicetak.",
    en: "The attendance list, to be printed."
  )
  static let sheetExamples = Phrase(
    id: "Contoh:\n  okoce class sheet C000001 --html hadir.html",
    en: "Examples:\n  okoce class sheet C000001 --html attendance.html"
  )
  static let html = Phrase(
    id: "Tulis satu halaman HTML siap cetak.",
    en: "Write one HTML page that prints well."
  )
  static func written(_ path: String) -> Phrase {
    Phrase(id: "\(path) ditulis.", en: "\(path) is written.")
  }
  static let title = Phrase(id: "Daftar hadir", en: "Attendance list")
  static let number = Phrase(id: "No.", en: "No.")
  static let signature = Phrase(id: "Tanda tangan", en: "Signature")
  static func meeting(_ number: Int) -> Phrase {
    Phrase(id: "Pertemuan \(number)", en: "Meeting \(number)")
  }
  static let schedule = Phrase(id: "Jadwal kelas", en: "Class schedule")
  static func week(_ day: String) -> Phrase {
    Phrase(id: "Pekan \(day)", en: "Week of \(day)")
  }
  static let by = Phrase(
    id: "Untuk --html: satu bagian per centre, trainer, atau room.",
    en: "For --html: one part for each centre, trainer or room."
  )
  static let hours = Phrase(id: "Jam", en: "Hours")
}
