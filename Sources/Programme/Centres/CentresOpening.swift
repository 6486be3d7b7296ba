public import CurriculumModel
public import Diagnostics

/// What opening the centres of a file did.
public struct CentresOpening: Sendable {
  public var added: [Centre]
  /// Centres whose name, city or aliases changed.
  public var updated: [Centre]
  public var unchanged: Int
  /// Warnings; an error refuses the file.
  public var findings: [Diagnostic]
}

/// What keeping a calendar did.
public struct CalendarKeeping: Sendable {
  public var calendar: HolidayCalendar
  /// False when exactly this calendar was kept before.
  public var isNew: Bool
  public var findings: [Diagnostic]
  /// Meetings to come that fall on a holiday of that year, by class.
  public var hits: [HolidayHit]
}
