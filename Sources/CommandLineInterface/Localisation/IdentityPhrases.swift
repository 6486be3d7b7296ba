import CurriculumModel
import Programme
import Progression

/// What the commands about who somebody is say.
enum IdentityPhrases {
  static let number = Phrase(id: "Nomor", en: "Number")
  static let registrations = Phrase(id: "Registrasi", en: "Registrations")
  static let noOne = Phrase(id: "Tidak ada peserta yang cocok.", en: "No participant was found.")
  static let found = Phrase(
    id: "Masih ada yang lain; tambahkan kata, atau pakai --limit yang lebih besar.",
    en: "There are more; add a word, or use a higher --limit."
  )
  static let possibleDuplicates = Phrase(
    id: "Mungkin orang yang sama:",
    en: "May be the same person:"
  )

  static func listGoesOn(_ last: ParticipantID) -> Phrase {
    Phrase(
      id: "Masih ada yang lain; lanjutkan dengan --after \(last).",
      en: "There are more; go on with --after \(last)."
    )
  }

  static func mergedInto(_ asked: ParticipantID, _ owner: ParticipantID) -> Phrase {
    Phrase(
      id: "\(asked) sudah digabung ke \(owner), yang ditampilkan di sini.",
      en: "\(asked) was merged into \(owner), who is shown here."
    )
  }

  static func has(_ merged: [ParticipantID]) -> Phrase {
    let ids = merged.map(\.rawValue).joined(separator: ", ")
    return Phrase(id: "Digabung dengan: \(ids)", en: "One with: \(ids)")
  }

  static func merged(_ duplicate: String, _ owner: ParticipantID) -> Phrase {
    Phrase(
      id: "\(duplicate) dan \(owner) sekarang satu orang: \(owner). Untuk membatalkannya: "
        + "okoce participant unmerge NOMOR",
      en: "\(duplicate) and \(owner) are one person now: \(owner). To take it back: okoce "
        + "participant unmerge NUMBER"
    )
  }

  static func unmerged(_ duplicate: ParticipantID) -> Phrase {
    Phrase(
      id: "\(duplicate) kembali menjadi peserta sendiri.",
      en: "\(duplicate) is a participant of their own again."
    )
  }
}
