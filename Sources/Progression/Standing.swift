public import CivilTime
public import CurriculumModel

/// The fold's answer for one module on one day: four axes, not one status.
public struct Standing: Hashable, Sendable {
  public enum Attainment: String, Hashable, Sendable, CaseIterable {
    case notStarted, inProgress, awaitingReview, satisfied, failed
  }

  public enum Basis: Hashable, Sendable {
    case earned
    case waived(Fact.WaiverReason)
    case exempt(TrackID)
    case migrated(from: CurriculumReference)
  }

  public enum Availability: Hashable, Sendable {
    /// With the unmet conditions; never empty.
    case locked(Reason)
    case open
    case closed(Closure)
  }

  public enum Closure: String, Hashable, Sendable, CaseIterable {
    /// Satisfied, and nothing to renew yet.
    case done
    case attemptsExhausted
    case abandoned
    /// The module is for another track.
    case notApplicable
  }

  public enum Validity: Hashable, Sendable {
    /// Not satisfied, or satisfied for ever.
    case unlimited
    /// Satisfied up to and including that day.
    case until(Day)
    /// Was satisfied up to and including that day; renewing starts the next cycle.
    case lapsed(Day)
  }

  public var module: ModuleID
  public var attainment: Attainment
  /// `nil` until satisfied; kept when lapsed.
  public var basis: Basis?
  public var availability: Availability
  public var validity: Validity
  /// Whether the module applies to this participant's tracks at all.
  public var isApplicable: Bool
  /// When this attainment was reached; for `notStarted`, when the module opened; `nil` if locked.
  public var since: Instant?
  /// 1 for the first time through, one more after each lapse that was renewed.
  public var cycle: Int
  /// What is still missing for moveOn, as a tree; `nil` when satisfied.
  public var missing: Reason?
  /// The events this answer rests on, in fold order.
  public var evidence: [EventID]

  public init(
    module: ModuleID,
    attainment: Attainment,
    basis: Basis?,
    availability: Availability,
    validity: Validity,
    isApplicable: Bool,
    since: Instant?,
    cycle: Int,
    missing: Reason?,
    evidence: [EventID]
  ) {
    self.module = module
    self.attainment = attainment
    self.basis = basis
    self.availability = availability
    self.validity = validity
    self.isApplicable = isApplicable
    self.since = since
    self.cycle = cycle
    self.missing = missing
    self.evidence = evidence
  }
}

/// A condition with its answer: rule, needed, have, and the events that count; a proof tree.
public struct Reason: Hashable, Sendable {
  public enum Rule: Hashable, Sendable {
    /// `needed` of the children have to hold.
    case all, any, atLeast
    case module(ModuleID)
    case step(StepID)
    case track(TrackID)
    case passed(ModuleID, AssessmentID)
    case completed(ModuleID, AssessmentID)
    /// The steps before this one, which the curriculum's order asks for.
    case order(StepID)
  }

  public var rule: Rule
  /// How many are needed: children of a group, passes of an assessment, else 1.
  public var needed: Int
  public var have: Int
  public var events: [EventID]
  public var children: [Reason]

  public init(
    rule: Rule,
    needed: Int,
    have: Int,
    events: [EventID] = [],
    children: [Reason] = []
  ) {
    self.rule = rule
    self.needed = needed
    self.have = have
    self.events = events
    self.children = children
  }

  public var isMet: Bool { have >= needed }
}
