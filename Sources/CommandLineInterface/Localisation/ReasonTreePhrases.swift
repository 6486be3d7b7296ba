/// What each line of an explanation says.
enum ReasonTreePhrases {
  static let all = Phrase(id: "semua ini", en: "all of these")
  static let any = Phrase(id: "salah satu dari ini", en: "one of these")

  static func atLeast(_ count: Int) -> Phrase {
    Phrase(id: "sedikitnya \(count) dari ini", en: "at least \(count) of these")
  }

  static func module(_ title: String) -> Phrase {
    Phrase(id: "modul \(title) selesai", en: "module \(title) done")
  }

  static func step(_ title: String) -> Phrase {
    Phrase(id: "langkah \(title) selesai", en: "step \(title) done")
  }

  static func order(_ title: String) -> Phrase {
    Phrase(id: "langkah-langkah sebelum \(title)", en: "the steps before \(title)")
  }

  static func track(_ title: String) -> Phrase {
    Phrase(id: "jalur \(title)", en: "the track \(title)")
  }

  static func passed(_ title: String) -> Phrase {
    Phrase(id: "\(title): lulus", en: "\(title): passed")
  }

  static func completed(_ title: String) -> Phrase {
    Phrase(id: "\(title): selesai", en: "\(title): completed")
  }

  static func tally(_ have: String, _ needed: String) -> Phrase {
    Phrase(id: "\(have) dari \(needed)", en: "\(have) of \(needed)")
  }
}
