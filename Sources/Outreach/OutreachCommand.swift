public import Progression

/// What can be asked of an event of outreach.
public enum OutreachCommand: Hashable, Sendable {
  case plan(OutreachPlan)
  case replan(OutreachPlan, reason: String)
  /// - Parameter reason: needed when another count was told before.
  case count(reach: Int, leads: Int, reason: String?)
  /// - Parameter lead: the id that the register keeps the contact under.
  case nameLead(String)
  case registerLead(String, RegistrationID)
  /// - Parameter reason: needed when another amount was told before.
  case cost(CostKind, rupiah: Int, reason: String?)
  case cancel(reason: String)
}
