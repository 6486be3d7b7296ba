import CivilTime
import CurriculumModel

/// One module of one registration at one instant.
struct ModuleEvaluation: Sendable {
  let evidence: ModuleEvidence
  /// When the moveOn held, by what was done.
  let earned: IntervalSet
  let credits: [Credit]
  let exempt: [Exempt]
  /// When it was satisfied on any basis; each span is one cycle.
  let satisfied: IntervalSet
  /// The cycle that holds at the asked instant.
  let current: Interval?
  /// The end of the last cycle that ended before the asked instant.
  let lapsed: Interval?

  struct Credit: Sendable {
    var stamp: Stamp
    var from: CurriculumReference
    var span: Interval
  }

  struct Exempt: Sendable {
    var stamp: Stamp
    var track: TrackID
    var span: Interval
  }

  init(
    evidence: ModuleEvidence,
    earned: IntervalSet,
    credits: [Credit],
    exempt: [Exempt],
    asOf instant: Instant
  ) {
    self.evidence = evidence
    self.earned = earned
    self.credits = credits
    self.exempt = exempt
    if evidence.waivers.isEmpty, credits.isEmpty, exempt.isEmpty {
      satisfied = earned
    } else {
      satisfied = IntervalSet(
        union: earned.intervals + evidence.waivers.map(\.span) + credits.map(\.span)
          + exempt.map(\.span)
      )
    }
    current = satisfied.interval(at: instant)
    lapsed = satisfied.intervals.last { $0.end <= instant }
  }

  var isSatisfied: Bool { current != nil }

  /// 1 for the first time through; a lapse opens the next one when it is renewed.
  func cycle(asOf instant: Instant) -> Int {
    max(1, satisfied.intervals.count { $0.start <= instant })
  }

  /// On what being satisfied rests at `instant`: what was done outweighs a waiver, a waiver what
  /// another version credited, and that an exemption.
  func basis(at instant: Instant) -> Standing.Basis? {
    if earned.contains(instant) { return .earned }
    if let waiver = evidence.waivers.last(where: { $0.span.contains(instant) }) {
      return .waived(waiver.reason)
    }
    if let credit = credits.last(where: { $0.span.contains(instant) }) {
      return .migrated(from: credit.from)
    }
    return exempt.last { $0.span.contains(instant) }.map { .exempt($0.track) }
  }

  /// The events that being satisfied at `instant` rests on, in fold order.
  func support(at instant: Instant) -> [EventID] {
    var stamps = evidence.judged.filter { $0.counts && $0.span.contains(instant) }
      .map(\.stamp)
    stamps += evidence.waivers.filter { $0.span.contains(instant) }.map(\.stamp)
    stamps += credits.filter { $0.span.contains(instant) }.map(\.stamp)
    stamps += exempt.filter { $0.span.contains(instant) }.map(\.stamp)
    return stamps.sorted().map(\.id)
  }

  /// Judged attempts at an assessment that count against its limit.
  ///
  /// A lapse opens a cycle with attempts of its own, and so does each renewal while it lasts.
  func attempts(at assessment: Int) -> Int {
    let own = evidence.judged.filter { $0.assessment == assessment }
    return own.count { isOfThisRound($0.stamp.effective, own) }
  }

  /// How many attempts may be made in this cycle or renewal: what the curriculum allows, and one more
  /// for each that was granted in it; `nil` for any number.
  func attemptLimit(at assessment: Int) -> Int? {
    let owner = evidence.module.assessments[assessment]
    guard let limit = owner.attemptLimit else { return nil }
    let own = evidence.judged.filter { $0.assessment == assessment }
    return limit
      + evidence.entries.count { entry in
        entry.value == .granted(owner.id) && isOfThisRound(entry.stamp.effective, own)
      }
  }

  private func isOfThisRound(_ instant: Instant, _ own: [Evidence]) -> Bool {
    guard let current else { return lapsed.map { instant >= $0.end } ?? true }
    let since = own.last { $0.isPass }?.stamp.effective ?? current.start
    return instant > max(since, current.start)
  }

  /// How many judged attempts are left; `nil` for any number.
  func attemptsLeft(at assessment: Int) -> Int? {
    attemptLimit(at: assessment).map { max(0, $0 - attempts(at: assessment)) }
  }
}
