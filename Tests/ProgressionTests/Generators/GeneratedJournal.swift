import AssessmentKit
import CivilTime
import CurriculumModel

@testable import Progression

/// A random but lawful journal: commands are tried, and what is decided is written down.
struct GeneratedJournal {
  var random: SplitMix64
  let index: ProgressionIndex
  private(set) var events: [Event] = []
  private(set) var state = RegistrationState()
  var now = Instant("2020-01-06T02:00:00Z") ?? Instant(milliseconds: 0)
  private var made: UInt64 = 0
  private var waiting: [(Fact.Submitted, isReview: Bool)] = []

  static let reference = CurriculumReference(id: "generated", version: "1", sha256: "00")

  init(seed: UInt64, index: ProgressionIndex) {
    random = SplitMix64(seed: seed ^ 0xA5A5)
    self.index = index
    let tracks: [TrackID] = random.once(in: 3) ? ["food"] : []
    let registered = Fact.Registered(
      participant: "person-1",
      curriculum: Self.reference,
      centre: "31.71.01",
      tracks: tracks
    )
    carryOut(.register(registered))
  }

  static func make(seed: UInt64, index: ProgressionIndex, commands: Int) -> GeneratedJournal {
    var journal = GeneratedJournal(seed: seed, index: index)
    for _ in 0..<commands { journal.step() }
    return journal
  }

  /// Tries one random command some days later.
  mutating func step() {
    now.milliseconds += Int64(1 + random.below(40 * 24 * 60)) * 60_000
    let module = index.modules[random.below(index.modules.count)]
    switch random.below(16) {
    case 0: carryOut(.declareTrack(random.once(in: 2) ? "food" : "existing-business"))
    case 1: carryOut(.withdrawTrack(random.once(in: 2) ? "food" : "existing-business"))
    case 2: carryOut(.enrol(module: module.id, class: ClassID("c\(random.below(3))")))
    case 3: carryOut(.unenrol(module: module.id, class: ClassID("c\(random.below(3))")))
    case 4:
      if random.once(in: 3) {
        carryOut(.waive(Fact.Waiver(module: module.id, reason: .equivalent, note: "")))
      }
    case 5:
      if let target = events.randomElement(using: &random), random.once(in: 3) {
        if target.id != events[0].id {
          carryOut(.void(Fact.Void(target: target.id, reason: "typing error")))
        }
      }
    case 6: if random.once(in: 6) { carryOut(.abandon(reason: "moved")) }
    case 7: carryOut(.resume)
    case 8...11: submit(to: module)
    default: judge()
    }
  }

  private mutating func submit(to module: Module) {
    guard !module.assessments.isEmpty else { return }
    let assessment = module.assessments[random.below(module.assessments.count)]
    let submitted = Fact.Submitted(
      module: module.id,
      assessment: assessment.id,
      submission: SubmissionID("sub\(made)"),
      digest: ""
    )
    if carryOut(.submit(submitted)) { waiting.append((submitted, false)) }
  }

  private mutating func judge() {
    guard !waiting.isEmpty else { return }
    let (submitted, isReview) = waiting.remove(at: random.below(waiting.count))
    let outcome = outcome(mayWait: !isReview)
    if isReview {
      carryOut(.review(submitted.submission, outcome, note: ""))
      return
    }
    let assessed = Fact.Assessed(
      module: submitted.module,
      assessment: submitted.assessment,
      submission: submitted.submission,
      outcome: outcome,
      by: .assessor("any", version: "1", sha256: "")
    )
    let isWritten = carryOut(.assess(assessed))
    if isWritten, case .pendingReview = outcome.verdict { waiting.append((submitted, true)) }
  }

  private mutating func outcome(mayWait: Bool) -> Outcome {
    let verdicts: [Outcome.Verdict] = [
      .passed, .passed, .passed, .failed, .completed,
      mayWait ? .pendingReview(rubric: Rubric(criteria: [], passMark: 0.5), dueDays: 14) : .passed,
      mayWait ? .incomplete(missing: ["number"]) : .failed,
    ]
    return Outcome(
      verdicts[random.below(verdicts.count)],
      score: random.once(in: 3) ? Score(scaled: Double(random.below(11)) / 10) : nil,
      validUntil: random.once(in: 5) ? now.day().adding(days: random.below(400)) : nil
    )
  }

  /// Writes down what a command leads to; `false` when it is refused.
  @discardableResult
  mutating func carryOut(_ command: Command) -> Bool {
    guard
      let facts = try? Decision.facts(
        for: command,
        in: state,
        under: index,
        effective: now,
        now: now
      )
    else { return false }
    for fact in facts { record(fact) }
    return true
  }

  mutating func record(_ fact: Fact) {
    made += 1
    let event = Event(
      id: EventID(high: UInt64(now.milliseconds) << 16, low: made),
      sequence: Int(made),
      registration: "registration-1",
      effective: now,
      recorded: now,
      actor: .engine,
      fact: fact
    )
    events.append(event)
    state.apply(event)
  }

  /// Does an action once, as the person would: hands in, and is judged.
  mutating func perform(_ action: Action) throws(Refusal) {
    now.milliseconds += 60_000
    let outcome = Outcome(action.aim == .pass ? .passed : .completed)
    let pending = ModuleActivity(
      Evaluation(state, index, asOf: now).modules[index.positions[action.module] ?? 0],
      asOf: now
    ).pending.first { $0.assessment == action.assessment }
    if let pending {
      try demand(.review(pending.submission, outcome, note: ""))
      return
    }
    let submission = SubmissionID("done\(made)")
    let submitted = Fact.Submitted(
      module: action.module,
      assessment: action.assessment,
      submission: submission,
      digest: ""
    )
    try demand(.submit(submitted))
    try demand(
      .assess(
        Fact.Assessed(
          module: action.module,
          assessment: action.assessment,
          submission: submission,
          outcome: outcome,
          by: .assessor("any", version: "1", sha256: "")
        )
      )
    )
  }

  private mutating func demand(_ command: Command) throws(Refusal) {
    let facts = try Decision.facts(
      for: command,
      in: state,
      under: index,
      effective: now,
      now: now
    )
    for fact in facts { record(fact) }
  }
}
