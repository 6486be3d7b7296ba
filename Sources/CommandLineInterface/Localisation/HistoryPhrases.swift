import CivilTime
import CurriculumModel
import Progression

/// What is said of the events of somebody's registrations.
enum HistoryPhrases {
  static let abstract = Phrase(
    id: "Semua catatan seorang peserta: siapa, kapan, apa, dan nomornya.",
    en: "Everything that was written of one participant: who, when, what, and its id."
  )
  static let examples = Phrase(
    id: """
      Nomor catatan (26 huruf) dipakai untuk 'okoce void'.

      Contoh:
        okoce history P000002
        okoce history P000002 --format json
      """,
    en: """
      'okoce void' takes the id of an event, its 26 letters.

      Examples:
        okoce history P000002
        okoce history P000002 --format json
      """
  )
  static let note = Phrase(id: "catatan pemeriksa:", en: "reviewer's note:")
  static let nothing = Phrase(id: "Belum ada catatan.", en: "Nothing is written yet.")

  static func events(_ count: Int) -> Phrase {
    Phrase(id: "\(count) catatan", en: count == 1 ? "1 event" : "\(count) events")
  }

  static func recorded(_ day: String) -> Phrase {
    Phrase(id: "dicatat \(day)", en: "recorded \(day)")
  }

  static func void(_ reason: String) -> Phrase {
    Phrase(id: "dibatalkan: \(reason)", en: "voided: \(reason)")
  }

  static func actor(_ actor: Actor) -> Phrase {
    switch actor.role {
    case .participant: Phrase(id: "peserta \(actor.id)", en: "participant \(actor.id)")
    case .trainer: Phrase(id: "pelatih \(actor.id)", en: "trainer \(actor.id)")
    case .reviewer: Phrase(id: "pemeriksa \(actor.id)", en: "reviewer \(actor.id)")
    case .administrator: Phrase(id: "pengelola \(actor.id)", en: "administrator \(actor.id)")
    case .engine: Phrase("okoce")
    }
  }
}

/// One event in words.
struct EventWords {
  let titles: Titles
  let centres: CentreNames

  private var language: Language { titles.language }

  /// - Parameter day: on which it happened.
  func words(_ fact: Fact, on day: Day) -> String {
    switch fact {
    case .registered(let fact):
      said(
        id: "Terdaftar di \(fact.curriculum.name), \(centres[fact.centre])",
        en: "Registered for \(fact.curriculum.name), \(centres[fact.centre])"
      )
    case .trackDeclared(let id):
      said(id: "Jalur \(titles.track(id)) dicatat", en: "On the track \(titles.track(id))")
    case .trackWithdrawn(let id):
      said(
        id: "Jalur \(titles.track(id)) dicabut",
        en: "No longer on the track \(titles.track(id))"
      )
    case .transferred(let centre):
      said(id: "Pindah ke \(centres[centre])", en: "Moved to \(centres[centre])")
    case .enrolled(let module, let id):
      said(
        id: "Mendapat kursi di kelas \(id): \(titles.module(module))",
        en: "Took a seat in class \(id): \(titles.module(module))"
      )
    case .unenrolled(let module, let id):
      said(
        id: "Melepas kursi di kelas \(id): \(titles.module(module))",
        en: "Gave up the seat in class \(id): \(titles.module(module))"
      )
    case .attemptGranted(let fact):
      said(id: "Satu kesempatan lagi", en: "One more attempt")
        + ": \(title(fact.module, fact.assessment)): \(fact.reason)"
    case .waived(let fact):
      said(id: "Dibebaskan", en: "Waived") + ": \(titles.module(fact.module)) "
        + "(\(WaiverPhrases.reason(fact.reason)(language)))"
        + (fact.note.isEmpty ? "" : ": \(fact.note)")
    case .migrated(let fact):
      said(
        id: "Pindah dari \(fact.from.name) ke \(fact.to.name)",
        en: "Moved from \(fact.from.name) to \(fact.to.name)"
      )
    case .abandoned(let reason): said(id: "Keluar: \(reason)", en: "Left: \(reason)")
    case .resumed: said(id: "Kembali ke program", en: "Came back to the programme")
    case .voided(let fact):
      said(
        id: "Membatalkan \(fact.target): \(fact.reason)",
        en: "Took back \(fact.target): \(fact.reason)"
      )
    case .attemptBegun(let fact):
      said(id: "Mulai", en: "Began")
        + " \(title(fact.module, fact.assessment)), \(Countdown.text(fact.seconds))"
    case .submitted(let fact):
      said(id: "Mengirim", en: "Handed in")
        + " \(fact.submission): \(title(fact.module, fact.assessment))"
    case .assessed(let fact):
      "\(fact.submission), \(title(fact.module, fact.assessment)): "
        + OutcomeWords(language: language).words(of: fact.outcome, on: day).text
    case .assessmentFaulted(let fact):
      said(
        id: "Penilai '\(fact.assessor)' gagal menilai \(fact.submission): \(fact.cause)",
        en: "Assessor '\(fact.assessor)' failed on \(fact.submission): \(fact.cause)"
      )
    }
  }

  private func title(_ module: ModuleID, _ assessment: AssessmentID) -> String {
    "\(titles.module(module)) · \(titles.assessment(assessment, of: module))"
  }

  private func said(id: String, en: String) -> String { Phrase(id: id, en: en)(language) }
}
