import CivilTime
import Programme

/// What is said of a question about another day than today.
enum MomentPhrases {
  static func notYet(
    _ subject: ProgrammeError.Subject,
    _ name: String,
    began: Day,
    asked: Day
  ) -> Phrase {
    func words(_ language: Language) -> (asked: String, began: String) {
      (language.day(asked), language.day(began))
    }
    let (id, en) = (words(.indonesian), words(.english))
    return switch subject {
    case .registration, .participant:
      Phrase(
        id: "\(name) belum terdaftar pada \(id.asked); terdaftar sejak \(id.began)",
        en: "\(name) was not yet registered on \(en.asked); registered since \(en.began)"
      )
    case .outlet, .hall, .centre:
      Phrase(
        id: "\(name) belum dibuka pada \(id.asked); dibuka \(id.began)",
        en: "\(name) was not yet open on \(en.asked); it opened on \(en.began)"
      )
    case .curriculum, .module, .assessment, .track, .step, .event, .submission, .file, .folder,
      .trainer, .room, .draft, .stall, .allocation, .outreach, .lead, .class:
      Phrase(
        id: "\(name) belum ada pada \(id.asked); ada sejak \(id.began)",
        en: "\(name) did not exist yet on \(en.asked); it began on \(en.began)"
      )
    }
  }

  static func askLater(_ began: Day) -> Phrase {
    Phrase(
      id: "tanyakan untuk \(Language.indonesian.day(began)) atau sesudahnya",
      en: "ask about \(Language.english.day(began)) or later"
    )
  }

  static func forecast(_ day: Day) -> Phrase {
    Phrase(
      id: "prakiraan untuk \(Language.indonesian.day(day)), menurut yang diketahui sekarang",
      en: "a forecast for \(Language.english.day(day)), as things are known now"
    )
  }

  static func knownAt(_ instant: Instant) -> Phrase {
    let time = instant.text(at: .jakarta)
    let isWholeDay = instant.day() != Instant(milliseconds: instant.milliseconds + 1).day()
    func words(_ language: Language) -> String {
      isWholeDay ? language.day(instant.day()) : time
    }
    return Phrase(
      id: "menurut yang tercatat sampai \(words(.indonesian))",
      en: "as known on \(words(.english))"
    )
  }
}
