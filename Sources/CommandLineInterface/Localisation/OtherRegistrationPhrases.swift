import CivilTime
import CurriculumModel
import Programme
import Progression

/// What is said of the other registrations of a participant.
enum OtherRegistrationPhrases {
  static func shown(_ registration: RegistrationID) -> Phrase {
    Phrase(
      id: "Yang ditampilkan: \(registration). Registrasi lain:",
      en: "Shown here: \(registration). Other registrations:"
    )
  }

  static func line(_ other: OtherRegistration, in language: Language) -> String {
    let count = ProgressPhrases.stepsDone(other.satisfiedSteps, of: other.steps)(language)
    let left = other.isAbandoned ? " · \(Self.left(language))" : ""
    let day = language.day(other.registered.day())
    return "\(other.registration) · \(other.curriculum.title(language)) · \(day) · \(count)\(left)"
  }

  private static let left = Phrase(id: "sudah keluar", en: "left")

  static func doneElsewhere(_ modules: String, in registration: RegistrationID) -> Phrase {
    Phrase(
      id: "Sudah selesai dalam \(registration), tetapi tidak terhitung di sini: \(modules). Setiap "
        + "registrasi dinilai dari catatannya sendiri; petugas dapat mengakuinya dengan "
        + "'okoce waive'.",
      en: "Done in \(registration), but doesn't count here: \(modules). Each registration goes by "
        + "its own evidence; an officer can recognise it with 'okoce waive'."
    )
  }
}
