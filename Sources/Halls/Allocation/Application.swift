public import CivilTime
public import CurriculumModel
public import Progression

/// Somebody's request for a stall, with the answer that every rule gave.
public struct Application: Hashable, Sendable {
  public var registration: RegistrationID
  public var trade: TradeID
  /// The group they come in; `nil` for everybody else.
  public var group: PriorityGroupID?
  public var day: Day
  public var verdict: Verdict

  public init(
    registration: RegistrationID,
    trade: TradeID,
    group: PriorityGroupID? = nil,
    day: Day,
    verdict: Verdict
  ) {
    self.registration = registration
    self.trade = trade
    self.group = group
    self.day = day
    self.verdict = verdict
  }
}
