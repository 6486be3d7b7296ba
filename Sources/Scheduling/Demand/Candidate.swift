public import CivilTime
public import CurriculumModel
public import Progression

/// Somebody who is ready for a module and has no seat yet.
public struct Candidate: Hashable, Sendable {
  public var registration: RegistrationID
  public var centre: CentreID
  /// Since when they have been ready; `nil` counts as last.
  public var since: Instant?
  /// On which days of the week they can come; empty for any.
  public var weekdays: Set<Int>

  public init(
    registration: RegistrationID,
    centre: CentreID,
    since: Instant?,
    weekdays: Set<Int> = []
  ) {
    self.registration = registration
    self.centre = centre
    self.since = since
    self.weekdays = weekdays
  }
}
