import CivilTime
import Progression
import Scheduling

/// Looks for the nearest day to which one meeting of a class can go.
struct DaySearch {
  enum Answer {
    /// The plan with the meeting elsewhere, in the order of time.
    case moved(ClassPlan)
    /// What stands in the way on the nearest day of classes.
    case stuck([PlanFinding])
  }

  /// Days after that are too far from what people were told.
  private static let reach = 28

  let check: PlanCheck
  /// On which days of the week each who has a seat can come; empty for any.
  let weekdays: [[Int]]
  let now: Instant

  func move(_ meeting: Meeting, of plan: ClassPlan) throws -> Answer {
    var best: (missing: Int, plan: ClassPlan)?
    var nearest: [PlanFinding]?
    for day in days(around: meeting.start.day()) {
      for candidate in candidates(for: meeting, on: day) {
        guard let next = plan.replacing(meeting, by: candidate) else { continue }
        // Alone, since what stands against the class's other meetings is no news.
        let findings = try check.findings(
          against: plan.with(only: candidate),
          insteadOf: plan.with(only: meeting)
        )
        guard findings.isEmpty else {
          nearest = nearest ?? findings
          continue
        }
        let missing = weekdays.count { !$0.isEmpty && !$0.contains(day.weekday) }
        if missing == 0 { return .moved(next) }
        if best.map({ missing < $0.missing }) ?? true { best = (missing, next) }
        break
      }
    }
    return best.map { .moved($0.plan) } ?? .stuck(nearest ?? [])
  }

  /// From tomorrow on, nearest first; of two that are as near the later one first.
  private func days(around day: Day) -> [Day] {
    let tomorrow = now.day().adding(days: 1)
    return (1...Self.reach).flatMap { [day.adding(days: $0), day.adding(days: -$0)] }
      .filter { tomorrow <= $0 && isTaught($0) }
  }

  /// A year whose hours nobody recorded is taught on every day but Sundays.
  private func isTaught(_ day: Day) -> Bool {
    let calendar = check.records.calendar
    if calendar.hours[day.date.year]?.isEmpty ?? true {
      return day.weekday < 7 && calendar.holidays[day] == nil
    }
    return calendar.hours(on: day) != nil
  }

  /// The same hours on another day, then the day's own.
  private func candidates(for meeting: Meeting, on day: Day) -> [Meeting] {
    let shift = day.start().milliseconds - meeting.start.day().start().milliseconds
    let same = Meeting(
      start: Instant(milliseconds: meeting.start.milliseconds + shift),
      end: Instant(milliseconds: meeting.end.milliseconds + shift),
      lessonHours: meeting.lessonHours
    )
    let own = check.records.calendar.meeting(
      on: day,
      sitting: 0,
      of: 1,
      lessonHours: meeting.lessonHours
    )
    return [same] + [own].compactMap(\.self).filter { $0 != same }
  }
}

extension ClassPlan {
  fileprivate func with(only meeting: Meeting) -> ClassPlan {
    var plan = self
    plan.meetings = [meeting]
    return plan
  }

  /// The plan with one meeting for another, by time; `nil` where it would share a day with a third.
  fileprivate func replacing(_ meeting: Meeting, by other: Meeting) -> ClassPlan? {
    var plan = self
    guard let index = plan.meetings.firstIndex(of: meeting) else { return nil }
    plan.meetings.remove(at: index)
    if plan.meetings.contains(where: { $0.start.day() == other.start.day() }) { return nil }
    plan.meetings.append(other)
    plan.meetings.sort { $0.start < $1.start }
    return plan
  }
}
