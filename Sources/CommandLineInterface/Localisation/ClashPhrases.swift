import CivilTime
import Progression

/// Who would have to be in two places at once.
enum ClashPhrases {
  static func what(_ clashes: [ClassConflict]) -> Phrase {
    Phrase(
      id: clashes.map { sentence($0, in: .indonesian) }.joined(separator: "; "),
      en: clashes.map { sentence($0, in: .english) }.joined(separator: "; ")
    )
  }

  private static func sentence(_ clash: ClassConflict, in language: Language) -> String {
    let time = ClassWords(language).meeting(clash.taken)
    let who = culprit(clash.culprit)(language)
    let verb =
      switch clash.culprit {
      case .room: "sudah dipakai kelas"
      case .trainer, .participant: "sudah ada di kelas"
      }
    return Phrase(
      id: "\(who) \(verb) \(clash.class), \(time)",
      en: "\(who) is in class \(clash.class), \(time)"
    )(language)
  }

  private static func culprit(_ culprit: ClassConflict.Culprit) -> Phrase {
    switch culprit {
    case .room(let room, _): Phrase(id: "ruang '\(room)'", en: "room '\(room)'")
    case .trainer(let trainer): Phrase(id: "pelatih '\(trainer)'", en: "trainer '\(trainer)'")
    case .participant(let id): Phrase(id: "peserta \(id)", en: "participant \(id)")
    }
  }
}
