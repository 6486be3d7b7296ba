import CurriculumModel
import Halls
import Programme
import Timetabling

/// What the commands for giving stalls out say.
enum AllocationPhrases {
  static let applicants = Phrase(id: "Pemohon", en: "Applicants")
  static let placements = Phrase(id: "Hasil undian", en: "Result of the draw")
  static let waiting = Phrase(id: "Daftar tunggu", en: "Waiting list")
  static let promoted = Phrase(id: "Dari daftar tunggu", en: "From the waiting list")
  static let absent = Phrase(id: "Tidak ikut diundi", en: "No part in the draw")
  static let commitment = Phrase(id: "Segel undian", en: "Commitment")
  static let listDigest = Phrase(id: "Sidik jari daftar", en: "Digest of the list")
  static let seed = Phrase(id: "Benih", en: "Seed")
  static let witnesses = Phrase(id: "Kata saksi", en: "Witnesses")
  static let eligible = Phrase(id: "Memenuhi syarat; ada di daftar.", en: "Eligible; on the list.")
  static let notEligible = Phrase(
    id: "Belum memenuhi syarat; lengkapi lalu ajukan lagi.",
    en: "Not eligible yet; complete it and apply again."
  )
  static let passedOver = Phrase(id: "Dilewati", en: "Passed over")

  static func needsConfirmation(_ allocation: String) -> Phrase {
    Phrase(
      id: "undian \(allocation) tidak dapat diulang, dan belum ditegaskan",
      en: "the draw of \(allocation) can't be held again, and was not confirmed"
    )
  }

  static func confirm(_ allocation: String) -> Phrase {
    Phrase(
      id: "tegaskan dengan 'okoce allocation draw \(allocation) --witness KATA --yes'",
      en: "confirm it with 'okoce allocation draw \(allocation) --witness WORD --yes'"
    )
  }

  static func question(_ draw: UpcomingDraw, _ language: Language) -> String {
    let stalls = stalls(draw.stalls, language)
    return Phrase(
      id: "Undi \(stalls) di antara \(language.number(draw.contestants)) pemohon? "
        + "Undian tidak dapat diulang. [y/T]",
      en: "Draw \(stalls) among \(language.number(draw.contestants)) applicants? "
        + "A draw can't be held again. [y/N]"
    )(language)
  }

  static func change(_ change: ApplicationReceipt.Change) -> Phrase {
    switch change {
    case .groupKept(let group):
      Phrase(
        id:
          "Tetap dalam kelompok \(group), seperti permohonan sebelumnya; untuk keluar: --no-group.",
        en: "Still in group \(group), as in the earlier application; to leave it: --no-group."
      )
    case .groupChanged(let from, let to):
      Phrase(
        id: "Kelompok berubah: \(from?.rawValue ?? "tanpa") → \(to?.rawValue ?? "tanpa").",
        en: "The group changed: \(from?.rawValue ?? "none") → \(to?.rawValue ?? "none")."
      )
    case .tradeChanged(let from, let to):
      Phrase(
        id: "Jenis dagangan berubah: \(from) → \(to).",
        en: "The line of trade changed: \(from) → \(to)."
      )
    case .otherPlacesKept(let count):
      Phrase(
        id: "Tempat usaha lain tetap \(count), seperti temuan petugas sebelumnya.",
        en: "Other places of business stay \(count), as the officer found before."
      )
    case .householdReplaced:
      Phrase(
        id: "Nomor kartu keluarga yang tersimpan diganti.",
        en: "The household card's number that was known was replaced."
      )
    }
  }
  static let verified = Phrase(
    id: "Undian ini benar: segel, daftar, dan hasilnya cocok.",
    en: "This draw is true: commitment, list and result agree."
  )

  static func phase(_ phase: AllocationState.Phase) -> Phrase {
    switch phase {
    case .none: Phrase(id: "belum dibuka", en: "not opened")
    case .open: Phrase(id: "terbuka", en: "open")
    case .listClosed: Phrase(id: "daftar ditutup", en: "list closed")
    case .drawn: Phrase(id: "sudah diundi", en: "drawn")
    case .calledOff: Phrase(id: "dibatalkan", en: "called off")
    }
  }

  static func stalls(_ count: Int, _ language: Language) -> String {
    language.counted(count, Phrase(id: "kios", en: "stall"))
  }

  static func onList(_ eligible: Int, of all: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(all)) pemohon, \(language.number(eligible)) di daftar",
      en: "\(language.number(all)) applicants, \(language.number(eligible)) on the list"
    )(language)
  }

  static func answer(_ answer: Verdict.Answer, _ language: Language) -> String {
    let words = answer.wording
    return Phrase(id: words.id, en: words.en)(language)
  }

  static func difference(_ difference: DrawDifference, _ language: Language) -> String {
    let place = difference.position == 0 ? "" : " \(difference.position)"
    return Phrase(
      id: "\(subject(difference.subject)(language))\(place): seharusnya '\(difference.expected)', "
        + "tertulis '\(difference.found)'",
      en: "\(subject(difference.subject)(language))\(place): expected '\(difference.expected)', "
        + "found '\(difference.found)'"
    )(language)
  }

  private static func subject(_ subject: DrawDifference.Subject) -> Phrase {
    switch subject {
    case .name: Phrase(id: "nama", en: "name")
    case .seed: Phrase(id: "benih", en: "seed")
    case .commitment: Phrase(id: "segel", en: "commitment")
    case .listDigest: Phrase(id: "sidik jari daftar", en: "digest of the list")
    case .absent: Phrase(id: "yang tidak ikut", en: "absent")
    case .group: Phrase(id: "kelompok", en: "group")
    case .placement: Phrase(id: "penempatan", en: "placement")
    case .waiting: Phrase(id: "daftar tunggu", en: "waiting list")
    }
  }
}
