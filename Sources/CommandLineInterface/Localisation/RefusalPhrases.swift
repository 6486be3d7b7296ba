import CurriculumModel
import Progression

/// Why a command about one registration was refused, in words, and what opens the way.
struct RefusalPhrases {
  let titles: Titles?
  /// Whose registration it is, as they were named; `nil` where the command doesn't say.
  var person: String?

  func what(_ cause: Refusal.Cause) -> Phrase {
    switch cause {
    case .unknownModule(let id):
      Phrase(id: "tidak ada modul '\(id)'", en: "there is no module '\(id)'")
    case .unknownAssessment(let module, let id):
      Phrase(
        id: "modul \(title(module)) tidak punya penilaian '\(id)'",
        en: "module \(title(module)) has no assessment '\(id)'"
      )
    case .unknownTrack(let id):
      Phrase(id: "tidak ada jalur '\(id)'", en: "there is no track '\(id)'")
    case .unknownEvent: Phrase(id: "catatan itu tidak ada", en: "there is no such event")
    case .locked(let id, _):
      Phrase(id: "\(title(id)) belum terbuka untuk Anda", en: "\(title(id)) is not open yet")
    case .notApplicable(let id):
      Phrase(
        id: "\(title(id)) bukan untuk jalur usaha ini",
        en: "\(title(id)) is not for this participant's tracks"
      )
    case .alreadySatisfied(let id):
      Phrase(id: "\(title(id)) sudah selesai", en: "\(title(id)) is done already")
    case .alreadyWaived(let id):
      Phrase(id: "\(title(id)) sudah dibebaskan", en: "\(title(id)) was waived already")
    case .attemptsExhausted(let module, let id, let limit):
      Phrase(
        id: "\(title(id, of: module)): kesempatan sudah habis (\(limit) kali)",
        en: "\(title(id, of: module)): all \(limit) attempts are used up"
      )
    case .attemptsUnlimited(let module, let id):
      Phrase(
        id: "\(title(id, of: module)) boleh diulang tanpa batas",
        en: "\(title(id, of: module)) may be repeated without a limit"
      )
    case .outOfTurn(let module, let id, let before):
      Phrase(
        id: "\(title(id, of: module)) menunggu \(title(before, of: module)) selesai lebih dahulu",
        en: "\(title(id, of: module)) waits until \(title(before, of: module)) is done"
      )
    case .awaitingReview(let module, let id):
      Phrase(
        id: "\(title(id, of: module)) masih menunggu pemeriksaan",
        en: "\(title(id, of: module)) still waits for its review"
      )
    case .alreadyBegun(let module, let id):
      Phrase(
        id: "\(title(id, of: module)) sedang dikerjakan",
        en: "\(title(id, of: module)) is under way"
      )
    case .notBegun(let module, let id):
      Phrase(
        id: "\(title(id, of: module)) dibatasi waktu dan belum dimulai",
        en: "\(title(id, of: module)) has a time limit and was not begun"
      )
    case .periodPassed(let module, let id, let period):
      PeriodPhrases.passedAlready(period, title(id, of: module))
    case .nothingToReview(let id):
      Phrase(
        id: "berkas kiriman '\(id)' tidak sedang menunggu pemeriksaan",
        en: "submission '\(id)' does not wait for a review"
      )
    case .abandoned:
      Phrase(id: "peserta sudah keluar dari program", en: "the participant left the programme")
    case .notAbandoned:
      Phrase(id: "peserta tidak pernah keluar", en: "the participant has not left")
    case .notRegistered:
      Phrase(id: "peserta belum terdaftar", en: "the participant is not registered")
    case .alreadyRegistered:
      Phrase(id: "peserta sudah terdaftar", en: "the participant is registered already")
    case .alreadyEnrolled(let id):
      Phrase(id: "sudah terdaftar di kelas \(id)", en: "already has a seat in class \(id)")
    case .notEnrolled(let id):
      Phrase(id: "tidak terdaftar di kelas \(id)", en: "has no seat in class \(id)")
    case .beforeRegistration:
      Phrase(id: "tanggalnya sebelum pendaftaran", en: "the date is before the registration")
    case .inTheFuture: Phrase(id: "tanggalnya belum tiba", en: "the date lies in the future")
    case .voidOfVoid:
      Phrase(id: "pembatalan tidak dapat dibatalkan", en: "a void can't be voided")
    case .alreadyVoided:
      Phrase(id: "catatan itu sudah dibatalkan", en: "that event was voided already")
    case .sameCurriculum:
      Phrase(id: "sudah memakai kurikulum itu", en: "that is the curriculum already")
    case .unknownSubmission(let id):
      Phrase(id: "berkas kiriman '\(id)' tidak ada", en: "there is no submission '\(id)'")
    case .alreadySubmitted(let id):
      Phrase(
        id: "berkas kiriman '\(id)' sudah pernah dikirim",
        en: "submission '\(id)' was handed in already"
      )
    case .alreadyJudged(let id):
      Phrase(
        id: "berkas kiriman '\(id)' sudah dinilai",
        en: "submission '\(id)' was judged already"
      )
    case .trackAlreadyDeclared(let id):
      Phrase(
        id: "jalur \(title(id)) sudah tercatat",
        en: "the track \(title(id)) is declared already"
      )
    case .trackNotDeclared(let id):
      Phrase(id: "jalur \(title(id)) tidak tercatat", en: "the track \(title(id)) is not declared")
    case .sameCentre(let id):
      Phrase(id: "peserta sudah di pusat \(id)", en: "the participant is at centre \(id) already")
    case .unknownMappingTarget(let id):
      Phrase(
        id: "kurikulum baru tidak punya modul '\(id)'",
        en: "the new curriculum has no module '\(id)'"
      )
    }
  }

  private func title(_ id: ModuleID) -> String { titles?.module(id) ?? "'\(id)'" }

  private func title(_ id: TrackID) -> String { titles?.track(id) ?? "'\(id)'" }

  private func title(_ id: AssessmentID, of module: ModuleID) -> String {
    titles?.assessment(id, of: module) ?? "'\(id)'"
  }
}
