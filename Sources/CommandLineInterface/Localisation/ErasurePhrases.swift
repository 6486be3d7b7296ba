import CurriculumModel
import Diagnostics
import Programme
import Progression

/// What is said of people who were erased, wherever it is said.
enum ErasurePhrases {
  static func erased(_ id: ParticipantID) -> Phrase {
    Phrase(
      id: "Data pribadi \(id) sudah dihapus; catatan tanpa nama tetap ada.",
      en: "\(id)'s personal data is erased; the progress without a name stays."
    )
  }

  /// What no program can call back.
  static let elsewhere = Phrase(
    id: "Yang sudah dicetak, dikirim, atau disalin sebelumnya (kalender, daftar, cadangan) tidak "
      + "ikut terhapus.",
    en: "What was printed, sent or copied before (calendars, lists, backups) is out of reach."
  )

  /// Erased, but not yet scrubbed.
  static func unscrubbed(_ language: Language) -> Diagnostic {
    Diagnostic(
      .warning,
      "DBS021",
      Phrase(
        id: "data sudah dihapus, tetapi byte lamanya masih ada di berkas sampai "
          + "'okoce database scrub' dijalankan: berkas sedang dipakai program lain",
        en: "erased, but old bytes remain in the file until 'okoce database scrub' has run: "
          + "another process has the file in use"
      )(language),
      fix: Phrase(
        id: "tutup program lain itu, lalu jalankan: okoce database scrub",
        en: "end the other process, then run: okoce database scrub"
      )(language)
    )
  }

  /// An older copy was put back, and those who were erased since are erased again.
  static func erasedAgain(_ people: [ParticipantID], _ language: Language) -> Diagnostic {
    let ids = people.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .note,
      "DBS020",
      Phrase(
        id: "berkas ini salinan lama; yang datanya sudah dihapus sesudah itu dihapus lagi: \(ids)",
        en: "this file is an older copy; those who were erased since are erased again: \(ids)"
      )(language)
    )
  }

  /// Nothing of what was erased is left in the file.
  static let scrubbed = Phrase(
    id: "Berkas ditulis ulang; tidak ada sisa data yang dihapus.",
    en: "The file is written again; nothing of what was erased is left in it."
  )

  /// Others may read the file.
  static func openToOthers(_ path: String, _ language: Language) -> Diagnostic {
    Diagnostic(
      .note,
      "DBS022",
      Phrase(
        id: "berkas data '\(path)' bisa dibaca pengguna lain di mesin ini",
        en: "other users of this machine may read '\(path)'"
      )(language),
      fix: Phrase(
        id: "bila bukan itu maksudnya: chmod 600 '\(path)'",
        en: "unless that is meant: chmod 600 '\(path)'"
      )(language)
    )
  }
}
