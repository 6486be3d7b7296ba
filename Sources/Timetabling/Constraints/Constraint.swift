/// A rule about timetables: one file under `Constraints/` and one entry in `ConstraintName`.
///
/// A constraint prices a timetable twice, and a property test holds the two equal: from scratch
/// with its reasons (`violations`), and as the exact change that moving one meeting would make
/// (`change`, in an extension of the search's state).
protocol Constraint {
  static var definition: ConstraintDefinition { get }

  /// Everything in the timetable that breaks the rule, in the order of classes and times.
  static func violations(in occupancy: Occupancy) -> [Violation]
}

/// What a rule says and what breaking it costs.
public struct ConstraintDefinition: Hashable, Sendable {
  /// Whether a timetable that breaks the rule can be used at all.
  public enum Strength: Hashable, Sendable {
    /// It can't be used.
    case hard
    /// It can, and is worse for it.
    case soft
  }

  public let strength: Strength
  /// The rule in plain words: one sentence without a full stop.
  public let rule: Wording
  /// What one unit costs where the problem doesn't say otherwise; 1 for hard rules.
  public let defaultWeight: Int
}
