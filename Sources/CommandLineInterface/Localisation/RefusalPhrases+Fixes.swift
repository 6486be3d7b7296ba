import CurriculumModel
import Progression

/// What opens the way again.
extension RefusalPhrases {
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
        id: "pengelola program dapat menerima kembali peserta ini dengan 'okoce resume'",
        en: "the administrator can take them back with 'okoce resume'"
      )
    case .unknownModule, .unknownAssessment, .unknownTrack:
      Phrase(
        id: "'okoce curriculum show' menampilkan semua yang ada dalam kurikulum",
        en: "'okoce curriculum show' lists what is in a curriculum"
      )
    case .unknownMappingTarget:
      Phrase(
        id: "sebutkan modul yang ada di versi baru; 'okoce curriculum show' menampilkannya",
        en: "name a module of the new version; 'okoce curriculum show' lists them"
      )
    case .unknownEvent, .alreadyVoided:
      Phrase(
        id: "'\(command("history"))' menampilkan semua catatan dan nomornya",
        en: "'\(command("history"))' lists all events with their ids"
      )
    case .voidOfVoid:
      Phrase(
        id: "catat lagi apa yang dibatalkan dengan perintahnya sendiri",
        en: "record again what was voided, with the command for it"
      )
    case .unknownSubmission, .alreadySubmitted:
      Phrase(
        id: "'\(command("history"))' menampilkan semua yang pernah dikirim",
        en: "'\(command("history"))' lists everything that was handed in"
      )
    case .alreadyEnrolled, .notEnrolled, .trackAlreadyDeclared, .trackNotDeclared, .sameCentre,
      .alreadyWaived, .notAbandoned, .sameCurriculum:
      Phrase(
        id: "tidak ada yang perlu diubah; '\(command("progress"))' menunjukkan keadaannya",
        en: "nothing has to be changed; '\(command("progress"))' shows how it is"
      )
    case .notRegistered:
      Phrase(
        id: "daftarkan dengan 'okoce participant add'",
        en: "register them with 'okoce participant add'"
      )
    case .alreadyRegistered:
      Phrase(
        id: "'\(command("progress"))' menunjukkan pendaftarannya",
        en: "'\(command("progress"))' shows the registration"
      )
    case .beforeRegistration, .inTheFuture:
      Phrase(id: "periksa tanggalnya", en: "check the date")
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
}
