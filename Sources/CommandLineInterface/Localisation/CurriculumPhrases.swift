import Diagnostics
import Programme

/// What the `curriculum` commands say.
enum CurriculumPhrases {
  static let name = Phrase(id: "kurikulum", en: "curriculum")
  static let title = Phrase(id: "judul", en: "title")
  static let publishedOn = Phrase(id: "terbit", en: "published")
  static let registrations = Phrase(id: "registrasi", en: "registrations")

  static func steps(_ count: Int, _ language: Language) -> String {
    language.counted(count, Phrase(id: "langkah", en: "step"))
  }

  static func modules(_ count: Int, _ language: Language) -> String {
    language.counted(count, Phrase(id: "modul", en: "module"))
  }

  /// `2 errors, 1 warning`; the severities that there are none of are told too.
  static func counts(_ findings: [Diagnostic], _ language: Language) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    return language.counted(errors, Phrase(id: "kesalahan", en: "error")) + ", "
      + language.counted(warnings, Phrase(id: "peringatan", en: "warning"))
  }

  static func explainHint(_ code: String) -> Phrase {
    Phrase(
      id: "'okoce explain \(code)' menjelaskan kodenya",
      en: "'okoce explain \(code)' says what the code means"
    )
  }

  static func published(_ publication: Publication) -> Phrase {
    let name = publication.reference.name
    return publication.isNew
      ? Phrase(id: "\(name) sudah diterbitkan", en: "\(name) is published")
      : Phrase(
        id: "\(name) sudah terbit sebelumnya dengan isi yang sama; tidak ada yang berubah",
        en: "\(name) was published before with the same content; nothing changed"
      )
  }

  static func staysHighest(_ name: String) -> Phrase {
    Phrase(
      id: "tanpa menyebut versi, yang dipakai tetap \(name)",
      en: "without a version, \(name) is still meant"
    )
  }

  static let notPublished = Phrase(
    id: "tidak diterbitkan; tidak ada yang berubah",
    en: "not published; nothing changed"
  )
  static let nonePublished = Phrase(
    id: "Belum ada kurikulum yang terbit; terbitkan dengan 'okoce curriculum publish'.",
    en: "No curriculum is published yet; publish one with 'okoce curriculum publish'."
  )

  static func unknownCode(_ code: String) -> Phrase {
    Phrase(id: "tidak ada temuan berkode '\(code)'", en: "no finding has the code '\(code)'")
  }

  static func didYouMean(_ name: String) -> Phrase {
    Phrase(id: "maksud Anda '\(name)'?", en: "did you mean '\(name)'?")
  }

  static let listCodes = Phrase(
    id: "'okoce explain' menyebutkan semua kode",
    en: "'okoce explain' lists all codes"
  )

  static func neitherPathNorDatabase(_ name: String, _ database: String) -> Phrase {
    Phrase(
      id: "'\(name)' bukan folder, dan berkas data '\(database)' tidak ada",
      en: "'\(name)' is no folder here, and there is no database '\(database)' to look it up in"
    )
  }

  static let nameFolderOrDatabase = Phrase(
    id: "sebutkan folder kurikulum, atau berkas datanya dengan --database",
    en: "name a curriculum's folder, or the database with --database"
  )
  static let noDifference = Phrase(
    id: "Keduanya sama.",
    en: "Both are the same."
  )
}
