public import CivilTime
public import CurriculumModel
public import Progression

/// When classes may be held: the hours of each day without holidays and joint leave.
public struct TeachingCalendar: Hashable, Sendable {
  public var holidays: [Day: Holiday]
  /// By year.
  public var hours: [Int: [TeachingHours]]

  public init(holidays: [Holiday], hours: [Int: [TeachingHours]]) {
    self.holidays = Dictionary(holidays.map { ($0.day, $0) }) { first, _ in first }
    self.hours = hours
  }

  /// The hours of a day; `nil` on holidays and on days without classes.
  public func hours(on day: Day) -> TeachingHours? {
    guard holidays[day] == nil else { return nil }
    return hours[day.date.year]?.last { $0.holds(on: day) }
  }

  /// When a sitting of so many lesson hours takes place, pauses included: half-open.
  ///
  /// The first sitting of a day begins when the day does; a second one after the first pause, or in
  /// the middle of a day without a pause, and the first must have ended by the pause then.
  /// `nil` where it doesn't fit.
  public func meeting(
    on day: Day,
    sitting: Int,
    of sittingsPerDay: Int,
    lessonHours: Int
  ) -> Meeting? {
    guard let hours = hours(on: day), 0..<sittingsPerDay ~= sitting, lessonHours > 0 else {
      return nil
    }
    let middle = (hours.start + hours.end) / 2
    let start = sitting == 0 ? hours.start : hours.pauses.first?.end ?? middle
    guard let end = hours.end(ofLessonHours: lessonHours, from: start) else { return nil }
    if sittingsPerDay > 1, sitting == 0, end > hours.pauses.first?.start ?? middle { return nil }
    return Meeting(
      start: day.start().adding(minutes: start),
      end: day.start().adding(minutes: end),
      lessonHours: lessonHours
    )
  }
}

extension Instant {
  /// Minutes after midnight in Jakarta.
  var minuteOfDay: Int { Int((milliseconds - day().start().milliseconds) / 60_000) }
}

extension WeeklyHours {
  /// Whether one stretch covers the whole meeting.
  public func cover(_ meeting: Meeting) -> Bool {
    let start = meeting.start.minuteOfDay
    let length = Int((meeting.end.milliseconds - meeting.start.milliseconds) / 60_000)
    return cover(weekday: meeting.start.day().weekday, from: start, to: start + length)
  }
}
