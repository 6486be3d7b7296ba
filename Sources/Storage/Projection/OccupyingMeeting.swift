import CivilTime
public import CurriculumModel
public import Progression

/// A meeting of a class that was not cancelled, with what it occupies.
public struct OccupyingMeeting: Hashable, Sendable {
  public var `class`: ClassID
  public var centre: CentreID
  public var room: String
  public var trainer: String
  /// Counted from 1.
  public var number: Int
  public var meeting: Meeting
}

/// Which classes a list shows.
public enum ClassScope: Hashable, Sendable {
  case all
  case centre(CentreID)
  case trainer(String)
  case room(String)
}
