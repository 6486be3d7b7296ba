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
    default: ofRegistration(cause)
    }
  }

  private func ofRegistration(_ cause: Refusal.Cause) -> Phrase {
    switch cause {
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
    default:
      Phrase("\(cause)")
    }
  }

  /// What to do; `nil` where nothing can be done but to leave it.
  func fix(_ cause: Refusal.Cause) -> Phrase? {
    switch cause {
    case .locked(_, let reason):
      titles.map { titles in
        let sentence = ReasonPhrases(titles).sentence(reason)
        guard person != nil else { return Phrase(sentence) }
        return Phrase(
          id: "\(sentence); \(seeNext(.indonesian))",
          en: "\(sentence); \(seeNext(.english))"
        )
      }
    case .alreadySatisfied, .notApplicable:
      person.map { _ in Phrase(id: seeNext(.indonesian), en: seeNext(.english)) }
    case .attemptsExhausted:
      Phrase(
        id: "minta pengelola program melihat apa yang masih mungkin ('okoce attempt' memberi satu "
          + "kesempatan lagi); \(seeNext(.indonesian))",
        en: "ask the programme's administrator what is still possible ('okoce attempt' gives one "
          + "more attempt); \(seeNext(.english))"
      )
    case .attemptsUnlimited:
      Phrase(
        id: "peserta langsung saja mencobanya lagi; \(seeNext(.indonesian))",
        en: "the participant can just try again; \(seeNext(.english))"
      )
    case .outOfTurn:
      Phrase(
        id: "selesaikan itu dahulu; \(seeNext(.indonesian))",
        en: "do that first; \(seeNext(.english))"
      )
    case .awaitingReview:
      Phrase(
        id: "tunggu hasilnya; '\(command("progress"))' menunjukkan kapan tiba",
        en: "wait for the result; '\(command("progress"))' shows when it is there"
      )
    case .alreadyBegun(let module, let id), .notBegun(let module, let id):
      Phrase(
        id: "kerjakan dengan '\(command("quiz take", "\(module)/\(id)"))'",
        en: "take it with '\(command("quiz take", "\(module)/\(id)"))'"
      )
    case .periodPassed: PeriodPhrases.anotherPeriod
    case .alreadyJudged(let id):
      Phrase(
        id: "'okoce review show \(id)' menunjukkan putusannya; 'okoce void' membatalkannya",
        en: "'okoce review show \(id)' shows what was decided; 'okoce void' takes it back"
      )
    case .nothingToReview:
      Phrase(id: "lihat 'okoce review list'", en: "see 'okoce review list'")
    case .abandoned:
      Phrase(
        id: "pengelola program dapat mendaftarkan kembali peserta ini",
        en: "the administrator can resume the registration"
      )
    case .voidOfVoid:
      Phrase(id: "masukkan lagi catatannya", en: "enter the fact anew instead")
    case .beforeRegistration, .inTheFuture:
      Phrase(id: "periksa tanggalnya", en: "check the date")
    default:
      nil
    }
  }

  private func seeNext(_ language: Language) -> String {
    Phrase(
      id: "'\(command("next"))' menunjukkan apa yang bisa dikerjakan sekarang",
      en: "'\(command("next"))' shows what can be done now"
    )(language)
  }

  /// `okoce next P000017`, as far as it is known who it is about.
  private func command(_ name: String, _ rest: String = "") -> String {
    guard let person else { return "okoce \(name)" }
    return "okoce \(name) \(person)" + (rest.isEmpty ? "" : " \(rest)")
  }

  private func title(_ id: ModuleID) -> String { titles?.module(id) ?? "'\(id)'" }

  private func title(_ id: TrackID) -> String { titles?.track(id) ?? "'\(id)'" }

  private func title(_ id: AssessmentID, of module: ModuleID) -> String {
    titles?.assessment(id, of: module) ?? "'\(id)'"
  }
}
