public import Progression

/// One class as it now stands; computed from its events.
public struct ClassProjection: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  /// How many events it was computed from.
  public var revision: Int
  /// The iCalendar SEQUENCE: how often the plan was replaced.
  public var calendarSequence: Int
  /// Why it was cancelled; `nil` when it was not.
  public var cancellation: String?
  public var seats: [RegistrationID]
  /// Who came, by meeting counted from 1; a meeting without a record is left out.
  public var attendance: [Int: [RegistrationID]]

  public init(
    id: ClassID,
    plan: ClassPlan,
    revision: Int,
    calendarSequence: Int = 0,
    cancellation: String? = nil,
    seats: [RegistrationID] = [],
    attendance: [Int: [RegistrationID]] = [:]
  ) {
    self.id = id
    self.plan = plan
    self.revision = revision
    self.calendarSequence = calendarSequence
    self.cancellation = cancellation
    self.seats = seats
    self.attendance = attendance
  }
}
