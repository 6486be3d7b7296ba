import CurriculumModel
import Programme
import Progression

/// What is said of seats and waiting places that ended, and of who got the seats.
struct ReleasePhrases {
  let titles: Titles?

  /// Who lost what, and why.
  /// - Parameter person: `nil` where it is told to themselves.
  func lost(_ release: SeatRelease, _ person: String?) -> Phrase {
    func sentence(_ language: Language) -> String {
      let title = release.moduleTitle(language)
      let words = ClassWords(language)
      let start = release.plan.meetings.first.map { words.meeting($0) } ?? ""
      let why = cause(release.cause)(language)
      let what = "\(release.class) (\(title), \(start))"
      guard let person else {
        return Phrase(
          id: "Tidak lagi ikut kelas \(what): \(why)",
          en: "No longer in class \(what): \(why)"
        )(language)
      }
      return switch release.kind {
      case .seat:
        Phrase(
          id: "\(person) kehilangan kursi di kelas \(what): \(why)",
          en: "\(person) loses the seat in class \(what): \(why)"
        )(language)
      case .waiting:
        Phrase(
          id: "\(person) tidak lagi menunggu kursi di kelas \(what): \(why)",
          en: "\(person) no longer waits for a seat in class \(what): \(why)"
        )(language)
      }
    }
    return Phrase(id: sentence(.indonesian), en: sentence(.english))
  }

  /// Who got the seat.
  func promoted(_ release: SeatRelease, _ person: String) -> Phrase {
    Phrase(
      id:
        "Kursi di kelas \(release.class) menjadi milik \(person), yang paling lama menunggu; "
        + "kabari orangnya.",
      en:
        "The seat in class \(release.class) goes to \(person), who has waited longest; tell them."
    )
  }

  private func cause(_ cause: SeatRelease.Cause) -> Phrase {
    switch cause {
    case .refused(let refusal): RefusalPhrases(titles: titles).what(refusal)
    case .transferred: Phrase(id: "pindah ke pusat lain", en: "moved to another centre")
    case .erased: Phrase(id: "datanya dihapus", en: "their record was erased")
    case .seatedElsewhere(let id):
      Phrase(id: "sudah mendapat kursi di kelas \(id)", en: "they have a seat in class \(id)")
    case .givenBack: Phrase(id: "dikembalikan", en: "given back")
    }
  }
}
