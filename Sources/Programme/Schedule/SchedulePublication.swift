public import Progression
public import Scheduling
public import Timetabling

/// What became of a draft's classes.
public struct SchedulePublication: Sendable {
  /// One of the draft's classes: what it became, or why it was left out.
  public enum Fate: Hashable, Sendable {
    case created(ClassID, seats: Int, refused: [SeatRefusal])
    /// A meeting has no place, or nobody gives it.
    case incomplete
    /// It can't be held as it is planned, or nobody is left to sit in it; with all that stands in
    /// the way.
    case unfit([Wording], findings: [PlanFinding], refused: [SeatRefusal])
  }

  public var file: DraftFile
  /// In the draft's order.
  public var fates: [Fate]
}

/// Somebody of a draft who got no seat, and why.
public struct SeatRefusal: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case rule(ProgrammeError)
    /// They said they can't come on the days of those meetings, counted from 1.
    case cannotCome(meetings: [Int])
  }

  public var registration: RegistrationID
  public var reason: Reason
}
