public import Progression

/// What can happen to an event of outreach.
public enum OutreachFact: Hashable, Sendable {
  case planned(OutreachPlan)
  /// The event as it now is, whole.
  case replanned(OutreachPlan, reason: String)
  /// How many came, and how many of them left a contact; the one told last counts.
  case counted(reach: Int, leads: Int, reason: String?)
  /// Somebody left their contact; it stands in the register under this id, and nowhere else.
  case leadNamed(String)
  /// That contact became a registration; what is known of the person stands with them from then on.
  case leadRegistered(String, RegistrationID)
  /// What was spent on one kind of cost, in whole rupiah; the one told last counts.
  case costed(CostKind, rupiah: Int, reason: String?)
  case cancelled(reason: String)
}

/// Something that happened to an event of outreach.
public typealias OutreachEvent = StreamEvent<OutreachStream, OutreachFact>
