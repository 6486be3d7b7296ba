import AssessmentKit
import CivilTime
import CurriculumModel

/// One judged outcome and how long it counts.
struct Evidence: Sendable {
  var stamp: Stamp
  /// The assessment's position in its module.
  var assessment: Int
  var isPass: Bool
  var isCompletion: Bool
  var span: Interval
  /// The days that it is about; `nil` where none were named.
  var period: CoveredPeriod?

  /// The day by which it falls into a period: the last one that it covers, else that of the submission.
  var countedOn: Day { period?.last ?? stamp.effective.day() }

  /// Whether any leaf can count it; a failure is an attempt and no more.
  var counts: Bool { isPass || isCompletion }
}

/// What one module's entries amount to over time, up to the asked instant.
struct ModuleEvidence: Sendable {
  let module: Module
  /// In fold order, none later than the asked instant.
  let entries: [Stamped<ModuleAct>]
  let judged: [Evidence]
  /// By waiver, in fold order: one for each cycle.
  let waivers: [Waived]

  struct Waived: Sendable {
    var stamp: Stamp
    var reason: Fact.WaiverReason
    var span: Interval
  }

  init(module: Module, entries: [Stamped<ModuleAct>]) {
    self.module = module
    self.entries = entries
    var judged: [Evidence] = []
    var waivers: [Waived] = []
    for entry in entries {
      switch entry.value {
      case .assessed(let id, _, let judgement) where judgement.isJudged:
        guard let position = module.assessments.firstIndex(where: { $0.id == id }) else { continue }
        judged.append(
          Evidence(
            stamp: entry.stamp,
            assessment: position,
            isPass: judgement.isPass(masteryScore: module.assessments[position].masteryScore),
            isCompletion: judgement.isCompletion,
            span: module.span(from: entry.stamp.effective, atMost: judgement.validUntil),
            period: judgement.period
          )
        )
      case .waived(let reason):
        // One waiver a cycle: a second one while the first still holds adds nothing.
        if let last = waivers.last, last.span.contains(entry.stamp.effective) { continue }
        let span = module.span(from: entry.stamp.effective, atMost: nil)
        waivers.append(Waived(stamp: entry.stamp, reason: reason, span: span))
      default: break
      }
    }
    self.judged = judged
    self.waivers = waivers
  }

  /// The evidence that counts for a leaf of the moveOn.
  func counting(for leaf: MoveOnLeaf) -> (evidence: [Evidence], repetition: Repetition)? {
    switch leaf {
    case .passed(let assessment, let repetition):
      (judged.filter { $0.assessment == assessment && $0.isPass }, repetition)
    case .completed(let assessment, let repetition):
      (judged.filter { $0.assessment == assessment && $0.isCompletion }, repetition)
    case .track, .never: nil
    }
  }

  /// When a leaf that speaks of an assessment holds.
  func timeline(of leaf: MoveOnLeaf) -> IntervalSet {
    guard let (evidence, repetition) = counting(for: leaf) else { return .never }
    if repetition.times <= 1 { return IntervalSet(union: evidence.map(\.span)) }
    guard let every = repetition.every else {
      return IntervalSet(spans: evidence.map(\.span), deep: repetition.times)
    }
    // Within one period several count once, so their spans merge first.
    let byPeriod = Dictionary(grouping: evidence) { every.index(of: $0.countedOn) }
    let merged = byPeriod.values.flatMap { IntervalSet(union: $0.map(\.span)).intervals }
    return IntervalSet(spans: merged, deep: repetition.times)
  }

  /// The evidence that holds at `instant` for a leaf, one for each period when periods count, and
  /// how many of them it takes.
  func holding(for leaf: MoveOnLeaf, at instant: Instant) -> (events: [EventID], needed: Int) {
    guard let (evidence, repetition) = counting(for: leaf) else { return ([], 1) }
    var events: [EventID] = []
    var periods: Set<Int> = []
    for item in evidence where item.span.contains(instant) {
      if let every = repetition.every,
        !periods.insert(every.index(of: item.countedOn)).inserted
      {
        continue
      }
      events.append(item.stamp.id)
    }
    return (events, repetition.times)
  }
}

extension Module {
  /// How long something reached at `start` counts: to the end of the earlier of `last` and the last
  /// day of `validFor`.
  func span(from start: Instant, atMost last: Day?) -> Interval {
    var end = last
    if let validFor {
      let own = start.day().adding(validFor)
      end = end.map { min($0, own) } ?? own
    }
    return Interval(start: start, end: end.map { $0.adding(days: 1).start() } ?? .endless)
  }
}
