import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

/// One registration told day by day, for tests that say what happened and ask what follows.
///
/// Days are written `2026-03-01` and stand for noon in Jakarta; the registration is of 2026-01-01.
struct Chronicle {
  let index: ProgressionIndex
  private(set) var events: [Event] = []

  static let reference = CurriculumReference(id: "test", version: "1", sha256: "01")

  init(_ curriculum: Curriculum, tracks: [TrackID] = [], isRegistered: Bool = true) {
    index = ProgressionIndex(curriculum)
    if !isRegistered { return }
    record("2026-01-01", .registered(Self.registered(tracks: tracks)))
  }

  static func registered(tracks: [TrackID] = []) -> Fact.Registered {
    Fact.Registered(
      participant: "person-1",
      curriculum: reference,
      centre: "31.71.01",
      tracks: tracks
    )
  }

  /// The same events, read with another curriculum.
  func under(_ curriculum: Curriculum) -> Chronicle {
    var other = Chronicle(curriculum, isRegistered: false)
    other.events = events
    return other
  }

  var state: RegistrationState { RegistrationState(folding: events) }

  static func noon(_ day: String) -> Instant {
    let start = Day(day)?.start() ?? Instant(milliseconds: 0)
    return Instant(milliseconds: start.milliseconds + 12 * 3_600_000)
  }

  func evaluation(on day: String) -> Evaluation {
    Evaluation(state, index, asOf: Self.noon(day))
  }

  func standing(of module: ModuleID, on day: String) throws -> Standing {
    try #require(evaluation(on: day).standing(of: module))
  }

  @discardableResult
  mutating func record(_ day: String, _ fact: Fact) -> EventID {
    let id = EventID(high: 1, low: UInt64(events.count + 1))
    let noon = Self.noon(day)
    events.append(
      Event(
        id: id,
        sequence: events.count + 1,
        registration: "registration-1",
        effective: noon,
        recorded: noon,
        actor: .engine,
        fact: fact
      )
    )
    return id
  }

  /// A judgement on assessment `a` of that module unless another is named; nothing is handed in.
  @discardableResult
  mutating func assess(
    _ day: String,
    _ module: ModuleID,
    _ verdict: Outcome.Verdict,
    at assessment: AssessmentID = "a",
    score: Double? = nil,
    until: String? = nil,
    submission: SubmissionID? = nil
  ) -> EventID {
    let outcome = Outcome(
      verdict,
      score: score.map { Score(scaled: $0) },
      validUntil: until.flatMap { Day($0) }
    )
    let submission = submission ?? SubmissionID("\(module)-\(events.count)")
    return record(
      day,
      .assessed(Self.assessed(module, assessment, submission, outcome))
    )
  }

  static func assessed(
    _ module: ModuleID,
    _ assessment: AssessmentID,
    _ submission: SubmissionID,
    _ outcome: Outcome
  ) -> Fact.Assessed {
    Fact.Assessed(
      module: module,
      assessment: assessment,
      submission: submission,
      outcome: outcome,
      by: .assessor("any", version: "1", sha256: "02")
    )
  }

  static func submitted(
    _ module: ModuleID,
    _ assessment: AssessmentID,
    _ submission: SubmissionID
  ) -> Fact.Submitted {
    Fact.Submitted(module: module, assessment: assessment, submission: submission, digest: "03")
  }

  /// What the command leads to on that day; nothing is written down.
  func facts(_ day: String, _ command: Command) throws(Refusal) -> [Fact] {
    let noon = Self.noon(day)
    return try Decision.facts(for: command, in: state, under: index, effective: noon, now: noon)
  }

  /// Writes down what the command leads to.
  mutating func carryOut(_ day: String, _ command: Command) throws(Refusal) {
    for fact in try facts(day, command) { record(day, fact) }
  }
}

extension Outcome.Verdict {
  static let awaited = Outcome.Verdict.pendingReview(
    rubric: Rubric(criteria: [], passMark: 0.5),
    dueDays: 14
  )
}
