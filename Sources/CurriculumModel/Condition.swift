public import CivilTime

/// A boolean tree over what a participant has reached: prerequisites and moveOn rules are both one.
///
/// There is no negation, so reaching more never closes what was open (the tree is monotone). The
/// explanations of `Progression` rest on that.
/// - Source: cmi5 (IEEE 9274.3.1), section 10.2.4 (moveOn); SCORM 2004 sequencing rollup rules.
public struct Condition: Hashable, Sendable {
  public indirect enum Rule: Hashable, Sendable {
    /// True when empty.
    case allOf([Condition])
    /// False when empty.
    case anyOf([Condition])
    /// At least that many of the children; true when the number is 0.
    case atLeast(Int, [Condition])
    /// That module's standing is satisfied, on any basis, and has not lapsed.
    case moduleSatisfied(ModuleID)
    /// Every required module of that step that applies to the participant is satisfied.
    case stepSatisfied(StepID)
    /// The participant declared that track.
    case onTrack(TrackID)
    /// The assessment (of the module that holds this condition) was passed.
    case assessmentPassed(AssessmentID, Repetition?)
    /// The assessment was passed or completed; a failure is neither.
    case assessmentCompleted(AssessmentID, Repetition?)
  }

  public var rule: Rule
  public var origin: Origin

  public init(_ rule: Rule, origin: Origin = .unknown) {
    self.rule = rule
    self.origin = origin
  }

  /// The conditions directly below this one.
  public var children: [Condition] {
    switch rule {
    case .allOf(let children), .anyOf(let children), .atLeast(_, let children): children
    default: []
    }
  }
}

/// "Three times, each in another month": how often something must be done.
public struct Repetition: Hashable, Sendable {
  /// 2 or more.
  public var times: Int
  /// Two of them count only when they fall into different periods of this length; `nil` when any
  /// `times` count.
  ///
  /// Periods are counted in calendar months (or days) since 1970-01-01. A submission falls into the
  /// period that it is about where its assessor says so, else into that of its day.
  public var every: Period?

  public init(times: Int, every: Period?) {
    self.times = times
    self.every = every
  }
}
