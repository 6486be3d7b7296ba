public import CivilTime
public import CurriculumModel

/// How far one registration came in one step.
public struct StepProgress: Hashable, Sendable {
  public var step: StepID
  /// When it was first entered; for counting, never taken back by a lapse.
  public var entered: Instant?
  /// When it was first satisfied; for counting, never taken back by a lapse.
  public var satisfied: Instant?
  /// The last day on which it is satisfied; `nil` for ever, or when it is not.
  public var validUntil: Day?

  public init(
    step: StepID,
    entered: Instant?,
    satisfied: Instant? = nil,
    validUntil: Day? = nil
  ) {
    self.step = step
    self.entered = entered
    self.satisfied = satisfied
    self.validUntil = validUntil
  }
}
