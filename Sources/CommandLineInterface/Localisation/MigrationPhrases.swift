import Programme
import Progression

/// What `okoce curriculum migrate` says.
enum MigrationPhrases {
  static let abstract = Phrase(
    id: "Pindahkan peserta dari satu versi kurikulum ke versi lain.",
    en: "Move people from one published version to another."
  )
  static let examples = Phrase(
    id: """
      Lihat dahulu akibatnya dengan --dry-run. Contoh:
        okoce curriculum migrate --from okoce-2018@1.0.0 --to okoce-2020@1.0.0 --dry-run
        okoce curriculum migrate --from okoce-2020@1.2.0 --to okoce-2020@1.3.0 --centre Gambir --yes
      """,
    en: """
      Look at its effect first with --dry-run. Example:
        okoce curriculum migrate --from okoce-2018@1.0.0 --to okoce-2020@1.0.0 --dry-run
        okoce curriculum migrate --from okoce-2020@1.2.0 --to okoce-2020@1.3.0 --centre Gambir --yes
      """
  )
  static let from = Phrase(id: "Versi yang ditinggalkan.", en: "The version to leave.")
  static let to = Phrase(id: "Versi yang dituju.", en: "The version to move to.")
  static let map = Phrase(
    id: "Ke mana modul pindah: baris 'lama = baru', atau 'lama = -' bila dihapus.",
    en: "Where modules go: lines 'old = new', or 'old = -' for nowhere."
  )
  static let centre = Phrase(
    id: "Hanya peserta pusat itu.",
    en: "Only people of that centre."
  )
  static let person = Phrase(
    id: "Hanya peserta itu; boleh berulang.",
    en: "Only that participant; may be repeated."
  )
  static func losing(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(count)) orang kehilangan yang sudah tuntas; kabari:",
      en: count == 1
        ? "1 person loses what they had finished; tell them:"
        : "\(language.number(count)) people lose what they had finished; tell them:"
    )(language)
  }
  static let dryRun = Phrase(
    id: "Tunjukkan siapa yang berubah; tidak menulis apa pun.",
    en: "Show whose standing would change; write nothing."
  )
  static let yes = Phrase(id: "Benar-benar pindahkan.", en: "Do move them.")
  static let chooseOne = Phrase(
    id: "pilih salah satu: --dry-run atau --yes",
    en: "choose one of --dry-run and --yes"
  )
  static let limit = Phrase(
    id: "Tampilkan paling banyak sekian orang.",
    en: "List at most so many people."
  )

  static func more(_ count: String) -> Phrase {
    Phrase(
      id: "… dan \(count) orang lagi; --limit atau --format json menampilkan semuanya",
      en: "… and \(count) more; --limit or --format json lists them all"
    )
  }
  static let moving = Phrase(id: "registrasi dipindahkan", en: "registrations moved")
  static let step = Phrase(id: "langkah", en: "step")
  static let gained = Phrase(id: "jadi selesai", en: "gain it")
  static let lost = Phrase(id: "jadi belum", en: "lose it")
  static let absent = Phrase(id: "tidak ada", en: "absent")
  static let nothingWritten = Phrase(
    id: "Tidak ada yang ditulis; pindahkan dengan --yes.",
    en: "Nothing was written; --yes moves them."
  )
  static func dropped(_ names: String) -> Phrase {
    Phrase(id: "tidak berlanjut: \(names)", en: "go nowhere: \(names)")
  }

  static func summary(_ report: MigrationReport, _ language: Language) -> String {
    let all = language.number(report.registrations)
    let changed = language.number(report.rows.count)
    let there = language.number(report.alreadyThere)
    return Phrase(
      id: "\(all) registrasi dipindahkan, \(changed) keadaannya berubah; \(there) sudah di sana",
      en: "\(all) registrations move, the standing of \(changed) changes; \(there) already there"
    )(language)
  }

  static func migrated(_ outcome: MigrationOutcome, _ language: Language) -> String {
    let moved = language.number(outcome.migrated)
    let there = language.number(outcome.alreadyThere)
    return Phrase(
      id: "\(moved) registrasi pindah ke \(outcome.to.name); \(there) sudah di sana",
      en: "\(moved) registrations moved to \(outcome.to.name); \(there) were there before"
    )(language)
  }

  static func brief(_ brief: MigrationPreview.Brief) -> Phrase {
    let open = brief.isOpen ? Phrase(id: ", terbuka", en: ", open") : Phrase("")
    let word: Phrase =
      switch brief.attainment {
      case .notStarted: Phrase(id: "belum mulai", en: "not started")
      case .inProgress: Phrase(id: "sedang dikerjakan", en: "in progress")
      case .awaitingReview: Phrase(id: "menunggu pemeriksaan", en: "awaiting review")
      case .satisfied: Phrase(id: "selesai", en: "satisfied")
      case .failed: Phrase(id: "gagal", en: "failed")
      }
    return Phrase(
      id: word.indonesian + open.indonesian,
      en: word.english + open.english
    )
  }
}
