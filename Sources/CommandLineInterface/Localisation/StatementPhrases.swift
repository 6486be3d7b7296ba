/// What the statement of training says.
enum StatementPhrases {
  static let statement = Phrase(
    id: "Surat keterangan pelatihan dan pendampingan, untuk bank.",
    en: "A statement of training and mentoring, for a bank."
  )
  static let examples = Phrase(
    id: """
      Untuk KUR super mikro, pelatihan atau pendampingan menggantikan syarat lama usaha. Bank dapat \
      memeriksa kodenya di kantor ini dengan --verify.

      Contoh:
        okoce statement R000001
        okoce statement R000001 --html surat.html
        okoce statement R000001 --verify 1A2B-3C4D-5E6F
      """,
    en: """
      For super-micro KUR training or mentoring replaces the age of the business. A bank can have the \
      code checked at this office with --verify.

      Examples:
        okoce statement R000001
        okoce statement R000001 --html letter.html
        okoce statement R000001 --verify 1A2B-3C4D-5E6F
      """
  )
  static let html = Phrase(
    id: "Tulis halaman yang siap dicetak ke berkas ini.",
    en: "Write a page ready for printing to this file."
  )
  static let verify = Phrase(
    id: "Kode pada surat yang diperiksa.",
    en: "The code on a paper to check."
  )
  static let title = Phrase(
    id: "Surat keterangan pelatihan dan pendampingan",
    en: "Statement of training and mentoring"
  )
  static let name = Phrase(id: "Nama", en: "Name")
  static let registration = Phrase(id: "Nomor registrasi", en: "Registration")
  static let programme = Phrase(id: "Program", en: "Programme")
  static let centre = Phrase(id: "Pusat", en: "Centre")
  static let issued = Phrase(id: "Tanggal surat", en: "Issued")
  static let code = Phrase(id: "Kode verifikasi", en: "Verification code")
  static let activity = Phrase(id: "Kegiatan", en: "Activity")
  static let kind = Phrase(id: "Jenis", en: "Kind")
  static let hours = Phrase(id: "Jam pelajaran", en: "Lesson hours")
  static let days = Phrase(id: "Tanggal", en: "Dates")
  static let completed = Phrase(id: "Selesai", en: "Completed")
  static let training = Phrase(id: "Pelatihan", en: "Training")
  static let mentoring = Phrase(id: "Pendampingan", en: "Mentoring")
  static func credited(by curriculum: String, _ version: String) -> Phrase {
    Phrase(
      id: "diakui dari \(curriculum) versi \(version)",
      en: "credited from \(curriculum), version \(version)"
    )
  }
  static let nothing = Phrase(
    id: "Belum ada pelatihan atau pendampingan yang selesai.",
    en: "No training or mentoring is finished yet."
  )
  static let verified = Phrase(
    id: "Kode ini benar: isinya sesuai dengan catatan kantor.",
    en: "The code is right: the paper says what this office's records say."
  )
  static func verified(as name: String, until day: String, now: String) -> Phrase {
    Phrase(
      id: "Kode ini benar; nama di surat, '\(name)', diubah pada \(day) menjadi '\(now)'.",
      en: "The code is right; the name on the paper, '\(name)', was changed on \(day) to '\(now)'."
    )
  }
  static let notVerified = Phrase(
    id: "kode ini tidak sesuai dengan catatan kantor",
    en: "the code doesn't agree with this office's records"
  )
  static let compare = Phrase(
    id: "bandingkan isi surat dengan 'okoce statement'; mungkin ada yang berubah sesudah dicetak",
    en: "compare the paper with 'okoce statement'; something may have changed since it was printed"
  )
}
