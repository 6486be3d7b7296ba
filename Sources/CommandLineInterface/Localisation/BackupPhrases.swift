import Programme

/// What is said of copies of the database.
enum BackupPhrases {
  static let backup = Phrase(
    id: "Salin berkas data, lalu periksa salinannya.",
    en: "Copy the database, and check the copy."
  )
  static let backupExamples = Phrase(
    id: """
      Yang lain boleh terus bekerja. Salinan memuat data pribadi dan hanya bisa dibaca pemiliknya; \
      simpan di tempat lain, dan hapus bila tidak perlu lagi. Penilai dari luar (folder okoce.assessors) \
      tidak ikut disalin.

      Contoh:
        okoce backup cadangan/okoce-2026-12-01.db
      """,
    en: """
      Others may go on working. The copy holds personal data and can be read by its owner alone; keep it \
      elsewhere, and remove it when it is not needed any more. Assessors from outside (the folder \
      okoce.assessors) are not copied.

      Examples:
        okoce backup backups/okoce-2026-12-01.db
      """
  )
  static let restore = Phrase(
    id: "Kembalikan berkas data dari salinan.",
    en: "Put a copy back in the place of the database."
  )
  static let restoreExamples = Phrase(
    id: """
      Salinan diperiksa lebih dahulu; berkas data yang sekarang tetap disimpan di sebelahnya. Orang yang \
      datanya dihapus setelah salinan dibuat dihapus lagi. Tutup program okoce lain lebih dahulu.

      Contoh:
        okoce restore cadangan/okoce-2026-12-01.db
      """,
    en: """
      The copy is checked first; the database that is there now is kept beside it. People who were erased \
      after the copy was made are erased again. Close other okoce programs first.

      Examples:
        okoce restore backups/okoce-2026-12-01.db
      """
  )
  static let target = Phrase(
    id: "Berkas salinan yang akan dibuat.",
    en: "The file that the copy is to be."
  )
  static let source = Phrase(id: "Salinan dari 'okoce backup'.", en: "A copy by 'okoce backup'.")
  static let force = Phrase(
    id: "Ganti berkas yang sudah ada.",
    en: "Replace a file that is there."
  )

  static func kept(_ file: String, _ check: DatabaseCheck, _ language: Language) -> String {
    let (events, people) = figures(check, language)
    return Phrase(
      id: "Tersalin dan terperiksa: \(file) (\(events) catatan, \(people) pendaftaran).",
      en: "Copied and checked: \(file) (\(events) events, \(people) registrations)."
    )(language)
  }

  static func restored(
    _ database: String,
    _ check: DatabaseCheck,
    _ language: Language
  ) -> String {
    let (events, people) = figures(check, language)
    return Phrase(
      id: "\(database) dikembalikan dari salinan (\(events) catatan, \(people) pendaftaran).",
      en: "\(database) is the copy now (\(events) events, \(people) registrations)."
    )(language)
  }

  static func before(_ kept: String) -> Phrase {
    Phrase(id: "Yang sebelumnya disimpan di \(kept).", en: "What was there before is in \(kept).")
  }

  static func unsound(_ file: String) -> Phrase {
    Phrase(
      id: "salinan dari '\(file)' tidak lolos pemeriksaan, jadi tidak ada yang diubah",
      en: "the copy of '\(file)' did not pass the checks, so nothing was changed"
    )
  }

  static func checkFirst(_ file: String) -> Phrase {
    Phrase(
      id: "lihat temuannya dengan 'okoce database check --database \(file)'",
      en: "see what is wrong with 'okoce database check --database \(file)'"
    )
  }

  private static func figures(
    _ check: DatabaseCheck,
    _ language: Language
  ) -> (events: String, registrations: String) {
    (language.number(check.events), language.number(check.registrations))
  }
}
