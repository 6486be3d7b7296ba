import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

/// Each command that is refused, by the cause, in the least history that leads there.
@Suite struct `A refusal` {
  /// Its second assessment comes after the first.
  private static let inTurn = Module(
    id: "in-turn",
    title: LocalizedText(),
    moveOn: Condition(.assessmentPassed("b", nil)),
    assessments: [
      Assessment(id: "a", assessor: "any", title: LocalizedText()),
      Assessment(id: "b", assessor: "any", title: LocalizedText(), after: "a"),
    ]
  )

  /// `open` can be done, `gated` waits for it, `food` is for a track, `twice` allows two attempts.
  private static let curriculum = Curriculum.test(
    tracks: ["food"],
    steps: [
      (
        "s",
        [
          .test("open"), .test("gated", after: "open"), .test("food-only"),
          .test("twice", attemptLimit: 2), inTurn,
        ]
      )
    ],
    uses: ["food-only": ModuleUse(module: "food-only", track: "food")]
  )

  private func chronicle(_ history: [Command]) throws -> Chronicle {
    var chronicle = Chronicle(Self.curriculum)
    for command in history { try chronicle.carryOut("2026-02-01", command) }
    return chronicle
  }

  private static func submit(_ id: SubmissionID, _ module: ModuleID = "open") -> Command {
    .submit(Chronicle.submitted(module, "a", id))
  }

  private static func assess(
    _ id: SubmissionID,
    _ verdict: Outcome.Verdict,
    _ module: ModuleID = "open"
  ) -> Command {
    .assess(Chronicle.assessed(module, "a", id, Outcome(verdict)))
  }

  private static func fault(_ id: SubmissionID) -> Command {
    .fault(
      Fact.Faulted(module: "open", assessment: "a", submission: id, assessor: "any", cause: "crash")
    )
  }

  private static func waive(_ module: ModuleID) -> Command {
    .waive(Fact.Waiver(module: module, reason: .hardship, note: ""))
  }

  private static func grant(_ module: ModuleID, _ assessment: AssessmentID = "a") -> Command {
    .grant(Fact.Granted(module: module, assessment: assessment, reason: "power cut"))
  }

  private static func migrate(_ mapping: [ModuleID: ModuleID?], version: String = "2") -> Command {
    var reference = Chronicle.reference
    reference.version = version
    return .migrate(to: ProgressionIndex(curriculum), as: reference, mapping: mapping)
  }

  private static func void(_ number: UInt64) -> Command {
    .void(Fact.Void(target: EventID(high: 1, low: number), reason: "typing error"))
  }

  private static let pass = [submit("x"), assess("x", .passed)]
  private static let wait = [submit("x"), assess("x", .awaited)]
  private static let gone = [Command.abandon(reason: "moved")]
  private static let used = [
    submit("x", "twice"), assess("x", .failed, "twice"), submit("y", "twice"),
    assess("y", .failed, "twice"),
  ]
  private static let food = Fact.Registered(
    participant: "p",
    curriculum: Chronicle.reference,
    centre: "31.71.01"
  )

  private static let table: [(history: [Command], command: Command, expected: Refusal.Cause)] = [
    ([], .enrol(module: "no", class: "c"), .unknownModule("no")),
    ([], .submit(Chronicle.submitted("open", "no", "x")), .unknownAssessment("open", "no")),
    ([], .declareTrack("no"), .unknownTrack("no")),
    ([], .withdrawTrack("no"), .unknownTrack("no")),
    ([], void(99), .unknownEvent(EventID(high: 1, low: 99))),
    ([], submit("x", "food-only"), .notApplicable("food-only")),
    ([], waive("food-only"), .notApplicable("food-only")),
    (pass, submit("y"), .alreadySatisfied("open")),
    (pass, .enrol(module: "open", class: "c"), .alreadySatisfied("open")),
    (pass, waive("open"), .alreadySatisfied("open")),
    ([waive("open")], waive("open"), .alreadyWaived("open")),
    (used, submit("z", "twice"), .attemptsExhausted("twice", "a", limit: 2)),
    // One more was given, used and failed; then it is the third that was the last.
    (
      used + [grant("twice"), submit("z", "twice"), assess("z", .failed, "twice")],
      submit("w", "twice"), .attemptsExhausted("twice", "a", limit: 3)
    ),
    ([], grant("open"), .attemptsUnlimited("open", "a")),
    ([], grant("twice", "no"), .unknownAssessment("twice", "no")),
    ([], grant("food-only"), .notApplicable("food-only")),
    (pass, grant("open"), .alreadySatisfied("open")),
    (gone, grant("twice"), .abandoned),
    (
      [], .submit(Chronicle.submitted("in-turn", "b", "x")),
      .outOfTurn("in-turn", "b", after: "a")
    ),
    (
      [submit("x", "in-turn"), assess("x", .failed, "in-turn")],
      .submit(Chronicle.submitted("in-turn", "b", "y")),
      .outOfTurn("in-turn", "b", after: "a")
    ),
    (wait, submit("y"), .awaitingReview("open", "a")),
    (wait, assess("x", .passed), .awaitingReview("open", "a")),
    (wait, fault("x"), .awaitingReview("open", "a")),
    ([], .review("x", Outcome(.passed), note: ""), .nothingToReview("x")),
    (pass, .review("x", Outcome(.passed), note: ""), .nothingToReview("x")),
    ([], assess("x", .passed), .unknownSubmission("x")),
    ([], fault("x"), .unknownSubmission("x")),
    ([submit("x")], submit("x"), .alreadySubmitted("x")),
    (pass, assess("x", .failed), .alreadyJudged("x")),
    (pass, fault("x"), .alreadyJudged("x")),
    ([.declareTrack("food")], .declareTrack("food"), .trackAlreadyDeclared("food")),
    ([], .withdrawTrack("food"), .trackNotDeclared("food")),
    ([], .transfer(to: "31.71.01"), .sameCentre("31.71.01")),
    (gone, submit("x"), .abandoned),
    (gone, waive("open"), .abandoned),
    (gone, .transfer(to: "31.72.01"), .abandoned),
    (gone, .abandon(reason: "again"), .abandoned),
    ([], .resume, .notAbandoned),
    ([], .register(food), .alreadyRegistered),
    (
      [.enrol(module: "open", class: "c")], .enrol(module: "open", class: "c"),
      .alreadyEnrolled("c")
    ),
    ([], .unenrol(module: "open", class: "c"), .notEnrolled("c")),
    ([submit("x"), void(2)], void(3), .voidOfVoid(EventID(high: 1, low: 3))),
    ([submit("x"), void(2)], void(2), .alreadyVoided(EventID(high: 1, low: 2))),
    ([], migrate([:], version: "1"), .sameCurriculum),
    ([], migrate(["no": "open"]), .unknownModule("no")),
    ([], migrate(["open": "no"]), .unknownMappingTarget("no")),
  ]

  @Test func `names the cause of each command that is not let through`() throws {
    for (history, command, expected) in Self.table {
      let chronicle = try chronicle(history)
      #expect(throws: Refusal(expected), "\(command.kind) → \(expected)") {
        try chronicle.facts("2026-02-02", command)
      }
    }
  }

  @Test func `of a locked module carries what its gate still asks for`() throws {
    let chronicle = try chronicle([])
    for command in [Self.submit("x", "gated"), .enrol(module: "gated", class: "c")] {
      let refusal = #expect(throws: Refusal.self) { try chronicle.facts("2026-02-02", command) }
      let why = try #require(chronicle.evaluation(on: "2026-02-02").why("gated")).unmet
      #expect(refusal == Refusal(.locked("gated", why)))
      #expect(!why.isMet)
    }
  }

  @Test func `meets everything but a registration where nobody is registered`() {
    let nobody = Chronicle(Self.curriculum, isRegistered: false)
    for command in [
      Self.submit("x"), Self.waive("open"), .resume, .declareTrack("food"), Self.void(1),
      Self.migrate([:]), .review("x", Outcome(.passed), note: ""),
      .unenrol(module: "open", class: "c"),
    ] {
      #expect(throws: Refusal(.notRegistered), "\(command.kind)") {
        try nobody.facts("2026-02-02", command)
      }
    }
    #expect(throws: Refusal(.unknownTrack("no"))) {
      try nobody.facts("2026-02-02", .register(Chronicle.registered(tracks: ["no"])))
    }
  }

  @Test func `meets what happened before the registration or has not happened yet`() throws {
    let chronicle = try chronicle([])
    #expect(throws: Refusal(.beforeRegistration)) {
      try chronicle.facts("2025-12-31", Self.submit("x"))
    }
    #expect(throws: Refusal(.inTheFuture)) {
      try Decision.facts(
        for: Self.submit("x"),
        in: chronicle.state,
        under: chronicle.index,
        effective: Chronicle.noon("2026-02-02"),
        now: Chronicle.noon("2026-02-01")
      )
    }
  }

  @Test func `is never given to what the transition table allows`() throws {
    let allowed: [([Command], Command)] = [
      (Self.gone, .resume),
      (Self.gone, Self.void(1)),
      (Self.wait + Self.gone, .review("x", Outcome(.passed), note: "")),
      ([Self.submit("x")] + Self.gone, Self.assess("x", .passed)),
      (Self.used, Self.waive("twice")),
      ([], Self.waive("gated")),
      (Self.pass, Self.submit("x-2", "gated")),
      ([.declareTrack("food")], Self.submit("x", "food-only")),
      ([Self.submit("x"), Self.fault("x")], Self.assess("x", .passed)),
    ]
    for (history, command) in allowed {
      let facts = try chronicle(history).facts("2026-02-02", command)
      #expect(facts.count == 1, "\(command.kind)")
    }
  }
}
