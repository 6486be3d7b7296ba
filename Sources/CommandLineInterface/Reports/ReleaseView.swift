import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Whom a decision has cost a seat, and who got it: everybody who has to be told.
struct ReleaseView {
  let released: [SeatRelease]
  let titles: Titles?
  let language: Language

  /// Everybody by name.
  ///
  /// - Parameter office: knows what people are called.
  func add(to page: inout Page, _ office: Office) throws {
    for release in released where release.cause != .givenBack {
      let person = try PersonLine.text(release.registration, in: office, language)
      addLoss(release, person, to: &page)
    }
    try addPromoted(to: &page, office)
  }

  /// Only what one person lost, told to themselves; who got it is nobody's business but the office's.
  func add(lostBy registration: RegistrationID, to page: inout Page) {
    for release in released where release.registration == registration {
      addLoss(release, nil, to: &page)
    }
  }

  /// Only who got seats.
  func addPromoted(to page: inout Page, _ office: Office) throws {
    for release in released {
      guard let promoted = release.promoted else { continue }
      let person = try PersonLine.text(promoted, in: office, language)
      page.add(
        mark: Mark.done.text(on: page.terminal),
        StyledText(ReleasePhrases(titles: titles).promoted(release, person)(language)),
        indent: 2
      )
    }
  }

  private func addLoss(_ release: SeatRelease, _ person: String?, to page: inout Page) {
    page.add(
      mark: Mark.warning.text(on: page.terminal),
      StyledText(ReleasePhrases(titles: titles).lost(release, person)(language)),
      indent: 2
    )
  }

  /// `"released": […]`.
  static func member(_ released: [SeatRelease]) -> JSONValue.Member {
    .init("released", .array(released.map(\.json)))
  }
}

extension SeatRelease {
  fileprivate var json: JSONValue {
    [
      "registration": JSONValue(registration),
      "class": JSONValue(`class`),
      "kind": .string(kind.rawValue),
      "cause": .string(causeName),
      "promoted": JSONValue(promoted),
    ]
  }

  private var causeName: String {
    switch cause {
    case .refused(let refusal):
      // Only those of the gate of enrolling get here.
      switch refusal {
      case .abandoned: "abandoned"
      case .alreadySatisfied: "satisfied"
      case .notApplicable: "notApplicable"
      case .locked: "locked"
      case .attemptsExhausted: "attemptsExhausted"
      case .unknownModule, .unknownAssessment, .unknownTrack, .unknownEvent, .alreadyWaived,
        .attemptsUnlimited, .outOfTurn, .awaitingReview, .alreadyBegun, .notBegun, .periodPassed,
        .nothingToReview,
        .unknownSubmission, .alreadySubmitted, .alreadyJudged, .trackAlreadyDeclared,
        .trackNotDeclared, .sameCentre, .notAbandoned, .notRegistered, .alreadyRegistered,
        .alreadyEnrolled, .notEnrolled, .beforeRegistration, .inTheFuture, .voidOfVoid,
        .alreadyVoided, .sameCurriculum, .unknownMappingTarget:
        "refused"
      }
    case .transferred: "transferred"
    case .erased: "erased"
    case .seatedElsewhere: "seatedElsewhere"
    case .givenBack: "givenBack"
    }
  }
}
