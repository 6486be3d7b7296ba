/// What the command line says when it can't do what it was asked.
enum FailurePhrases {
  static let fix = Phrase(id: "saran:", en: "fix:")

  static func seeHelp(_ command: String) -> Phrase {
    Phrase(id: "lihat '\(command)'", en: "see '\(command)'")
  }

  /// - Parameter name: of an environment variable.
  static func unreadable(_ name: String, _ value: String, expected: Phrase) -> Phrase {
    Phrase(
      id: "\(name) berisi '\(value)', seharusnya \(expected(.indonesian))",
      en: "\(name) is '\(value)', expected \(expected(.english))"
    )
  }

  static func setOrUnset(_ name: String, example: String) -> Phrase {
    Phrase(
      id: "isi \(name) seperti \(example), atau hapus dengan 'unset \(name)'",
      en: "set \(name) to something like \(example), or clear it with 'unset \(name)'"
    )
  }

  static func noDatabase(_ path: String) -> Phrase {
    Phrase(id: "berkas data '\(path)' tidak ada", en: "there is no database '\(path)'")
  }

  static let chooseDatabase = Phrase(
    id: "sebutkan berkasnya dengan --database atau OKOCE_DATABASE",
    en: "name it with --database or OKOCE_DATABASE; 'okoce curriculum publish' starts a new one"
  )
}
