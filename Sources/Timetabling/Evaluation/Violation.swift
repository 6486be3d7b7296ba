/// One way in which a timetable breaks a constraint, with its price and who is concerned.
public struct Violation: Hashable, Sendable {
  /// What the rule is about in this one case.
  public enum Subject: Hashable, Sendable {
    /// An index into `Problem.classes`.
    case demand(Int)
    /// An index into `Problem.trainers`.
    case trainer(Int)
    /// An index into `Problem.cohorts`.
    case cohort(Int)
    /// An index into `Problem.rooms`.
    case room(Int)
  }

  public var constraint: ConstraintName
  /// Weighted; for a hard constraint how often it is broken.
  public var cost: Int
  public var subject: Subject
  /// The meetings that bring it about, in order.
  public var meetings: [Meeting]
  /// When; the first timeslot concerned where there are several, `nil` where time plays no part.
  public var timeslot: Timeslot?
  /// The reason as a sentence without a full stop, naming the culprits.
  public var reason: Wording
}
