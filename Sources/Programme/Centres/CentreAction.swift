public import CivilTime
public import CurriculumModel
public import Progression

/// Something that a centre's officer should do this week.
public enum CentreAction: Hashable, Sendable {
  /// Submissions wait for a reviewer past their last day.
  case decideReviews(overdue: Int, waiting: Int)
  /// A meeting is over and nobody wrote down who came.
  case recordAttendance(ClassID, meeting: Int, day: Day)
  /// Something satisfied lapses within a month; with whose comes first.
  case renew(people: Int, first: RegistrationID, until: Day)
  /// People wait for a class of a module and hold no seat.
  case planClass(ModuleID, title: LocalizedText, waiting: Int, since: Day?)
  /// People whom no mentor has visited for long.
  case visit(people: Int, days: Int)
  /// An event was held and nobody said how many came.
  case countOutreach(String, title: String, day: Day)
  /// No event is planned; with the day of the last one.
  case holdOutreach(last: Day?)
  /// People who have not moved on for long.
  case call(people: Int, days: Int)
}
