import Progression

/// What decisions about one registration say.
enum DecisionPhrases {
  static func written(_ event: EventID, for registration: RegistrationID) -> Phrase {
    Phrase(
      id: "Tercatat untuk \(registration); nomor catatan \(event).",
      en: "Recorded for \(registration); event \(event)."
    )
  }

  static let nothingElse = Phrase(
    id: "Keadaan modul tidak berubah.",
    en: "No module's standing changed."
  )
}
