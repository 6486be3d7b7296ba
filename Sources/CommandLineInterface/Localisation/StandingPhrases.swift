import CivilTime
import CurriculumModel
import Progression

/// How one module stands, in words: since when, until when, and on what ground.
struct StandingPhrases {
  let titles: Titles
  let today: Day

  private var language: Language { titles.language }

  /// One or more short statements, the most important first; `selesai 5 Februari 2026`.
  func statements(_ standing: Standing) -> [String] {
    var statements = [attainment(standing)]
    switch standing.validity {
    case .unlimited: break
    case .until(let day):
      statements.append(
        Phrase(
          id: "berlaku sampai \(language.day(day)) (\(language.distance(to: day, today: today)))",
          en: "valid until \(language.day(day)) (\(language.distance(to: day, today: today)))"
        )(language)
      )
    case .lapsed(let day):
      statements.append(
        Phrase(
          id: "masa berlaku habis \(language.day(day)), perlu diperbarui",
          en: "lapsed after \(language.day(day)), has to be renewed"
        )(language)
      )
    }
    return statements.filter { !$0.isEmpty }
  }

  private func attainment(_ standing: Standing) -> String {
    switch standing.attainment {
    case .satisfied: basis(standing)
    case .awaitingReview:
      Phrase(id: "menunggu pemeriksaan", en: "waiting for its review")(language) + since(standing)
    case .failed:
      standing.availability == .closed(.attemptsExhausted)
        ? Phrase(
          id: "belum lulus dan kesempatan sudah habis",
          en: "not passed, and no attempts are left"
        )(language)
        : Phrase(id: "belum lulus, boleh mencoba lagi", en: "not passed yet, may be tried again")(
          language
        )
    case .inProgress:
      Phrase(id: "sedang berjalan", en: "under way")(language) + since(standing)
    case .notStarted: availability(standing)
    }
  }

  private func basis(_ standing: Standing) -> String {
    let on = standing.since.map { " \(language.day($0.day()))" } ?? ""
    return switch standing.basis {
    case .waived(let reason):
      Phrase(
        id: "dibebaskan\(on): \(WaiverPhrases.reason(reason)(.indonesian))",
        en: "waived\(on): \(WaiverPhrases.reason(reason)(.english))"
      )(language)
    case .exempt(let track):
      Phrase(
        id: "tidak perlu, karena jalur \(titles.track(track))",
        en: "not needed, because of the track \(titles.track(track))"
      )(language)
    case .migrated(let from):
      Phrase(id: "diakui dari \(from.id)", en: "credited from \(from.id)")(language)
    case .earned, nil:
      Phrase(id: "selesai\(on)", en: "done\(on)")(language)
    }
  }

  private func availability(_ standing: Standing) -> String {
    switch standing.availability {
    case .open:
      Phrase(id: "sudah terbuka", en: "open")(language) + since(standing)
    case .locked(let reason): ReasonPhrases(titles).sentence(reason)
    case .closed(.notApplicable):
      Phrase(id: "tidak berlaku untuk usaha ini", en: "does not apply to this business")(language)
    case .closed(.abandoned):
      Phrase(id: "tertutup sejak peserta keluar", en: "closed since the participant left")(language)
    case .closed(.attemptsExhausted):
      Phrase(id: "kesempatan sudah habis", en: "no attempts are left")(language)
    case .closed(.done): ""
    }
  }

  private func since(_ standing: Standing) -> String {
    standing.since.map { " \(language.since($0.day(), today: today))" } ?? ""
  }
}
