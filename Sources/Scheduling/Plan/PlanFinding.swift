public import CivilTime
public import CurriculumModel
public import Progression

/// Something that the records say against a class as it is planned; meetings are counted from 1.
public enum PlanFinding: Hashable, Sendable {
  /// A room, a trainer or a person would be in two places at once.
  case clash(ClassConflict)
  /// The centre's rooms are recorded, and this is none of them; with the name most like it.
  case unknownRoom(String, CentreID, suggestion: String?)
  /// Trainers are recorded, and this is none of them; with the id most like it.
  case unknownTrainer(String, suggestion: String?)
  case roomTooSmall(String, holds: Int, seats: Int)
  case otherRoomKind(String, is: String, wanted: String)
  /// The room is closed for some days.
  case roomShut(meeting: Int, String, Unavailability)
  /// Outside of the hours of an ordinary week in which the room can be used.
  case outsideRoomHours(meeting: Int, String, WeeklyHours)
  case notCompetent(String, ModuleID)
  case trainerAway(meeting: Int, String, Unavailability)
  /// Outside of the hours of an ordinary week in which the trainer teaches.
  case outsideTrainerHours(meeting: Int, String, WeeklyHours)
  case holiday(meeting: Int, Holiday)
  /// Outside of the day's teaching hours; `nil` on a day without any.
  case outsideTeachingHours(meeting: Int, TeachingHours?)
  /// Fewer minutes of lessons than its lesson hours take on that day.
  case tooShort(meeting: Int, minutes: Int, lessonHours: Int, needed: Int)
  case past(meeting: Int, Instant)

  /// The meeting that it is about; `nil` for the class as a whole and for clashes.
  public var meeting: Int? {
    switch self {
    case .roomShut(let meeting, _, _), .outsideRoomHours(let meeting, _, _),
      .trainerAway(let meeting, _, _), .outsideTrainerHours(let meeting, _, _),
      .holiday(let meeting, _), .outsideTeachingHours(let meeting, _),
      .tooShort(let meeting, _, _, _), .past(let meeting, _):
      meeting
    case .clash, .unknownRoom, .unknownTrainer, .roomTooSmall, .otherRoomKind, .notCompetent:
      nil
    }
  }

  /// The same about another meeting.
  public func numbered(_ meeting: Int) -> PlanFinding {
    switch self {
    case .roomShut(_, let room, let time): .roomShut(meeting: meeting, room, time)
    case .outsideRoomHours(_, let room, let hours):
      .outsideRoomHours(meeting: meeting, room, hours)
    case .trainerAway(_, let trainer, let time): .trainerAway(meeting: meeting, trainer, time)
    case .outsideTrainerHours(_, let trainer, let hours):
      .outsideTrainerHours(meeting: meeting, trainer, hours)
    case .holiday(_, let holiday): .holiday(meeting: meeting, holiday)
    case .outsideTeachingHours(_, let hours): .outsideTeachingHours(meeting: meeting, hours)
    case .tooShort(_, let minutes, let lessonHours, let needed):
      .tooShort(meeting: meeting, minutes: minutes, lessonHours: lessonHours, needed: needed)
    case .past(_, let start): .past(meeting: meeting, start)
    case .clash, .unknownRoom, .unknownTrainer, .roomTooSmall, .otherRoomKind, .notCompetent:
      self
    }
  }

  /// Whether an officer may plan the class all the same, with a reason that is kept; nobody can be in
  /// two places at once, whatever the reason.
  public var isOverridable: Bool {
    if case .clash = self { false } else { true }
  }
}
