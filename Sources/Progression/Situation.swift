/// What a command meets: the registration's phase, or the module's place in it.
public enum Situation: String, Hashable, Sendable, CaseIterable {
  /// Nobody registered, or the registration was voided.
  case unregistered
  case abandoned
  case notApplicable
  case locked
  case open
  /// Satisfied up to some day; renewing extends it.
  case renewable
  /// Satisfied for ever.
  case done
  /// Open, but no attempts are left that could satisfy it.
  case exhausted
}
