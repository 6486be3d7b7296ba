/// What the command line says when it can't do what it was asked.
enum FailurePhrases {
  static let fix = Phrase(id: "saran:", en: "fix:")

  static func seeHelp(_ command: String) -> Phrase {
    Phrase(id: "lihat '\(command)'", en: "see '\(command)'")
  }

  static func noDatabase(_ path: String) -> Phrase {
    Phrase(id: "berkas data '\(path)' tidak ada", en: "there is no database '\(path)'")
  }

  static let chooseDatabase = Phrase(
    id: "sebutkan berkasnya dengan --database atau OKOCE_DATABASE",
    en: "name it with --database or OKOCE_DATABASE; 'okoce curriculum publish' starts a new one"
  )
}
