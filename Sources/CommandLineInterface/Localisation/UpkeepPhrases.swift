import CivilTime
import Programme

/// What the commands that keep the data sound say.
enum UpkeepPhrases {
  static let restore = Phrase(
    id: "simpan salinan berkas ini, lalu kembalikan cadangan yang terakhir",
    en: "keep a copy of this file, then restore the last backup"
  )

  /// - Parameter subject: a registration, or a published version.
  static func stale(_ subject: String) -> Phrase {
    Phrase(
      id: "daftar untuk \(subject) tidak sesuai dengan catatannya",
      en: "the lists for \(subject) differ from what they were made of"
    )
  }

  static func checked(_ check: DatabaseCheck, _ language: Language) -> String {
    let events = language.number(check.events)
    let registrations = language.number(check.registrations)
    let problems = language.number(check.integrity.count + check.register.count + check.stale.count)
    return check.isSound
      ? Phrase(
        id: "Utuh: \(events) catatan, \(registrations) pendaftaran.",
        en: "Sound: \(events) events, \(registrations) registrations."
      )(language)
      : Phrase(
        id: "\(problems) masalah dalam \(events) catatan.",
        en: "\(problems) problems in \(events) events."
      )(language)
  }

  static func rebuilt(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) pendaftaran dihitung ulang.",
      en: "\(language.number(count)) registrations computed again."
    )(language)
  }

  static func assessed(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) kiriman dinilai ulang.",
      en: count == 1
        ? "1 submission judged again." : "\(language.number(count)) submissions judged again."
    )(language)
  }

  static func stillWaiting(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) kiriman masih menunggu:",
      en: count == 1
        ? "1 submission still waits:" : "\(language.number(count)) submissions still wait:"
    )(language)
  }

  static let daysPlayed = Phrase(id: "Hari dijalankan:", en: "Days played:")

  static func played(_ people: Int, to day: Day, _ path: String, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(people)) peserta rekaan sampai \(language.day(day)), dalam '\(path)'.",
      en: "\(language.number(people)) synthetic people up to \(language.day(day)), in '\(path)'."
    )(language)
  }

  static func demoNeedsNewFile(_ path: String) -> Phrase {
    Phrase(
      id: "'\(path)' sudah ada; peserta rekaan tidak dicampur dengan data yang ada",
      en: "'\(path)' exists; synthetic people are not mixed with what is there"
    )
  }

  static let demoChooseFile = Phrase(
    id: "pilih berkas baru dengan --database",
    en: "name a new file with --database"
  )
}
