import CivilTime
public import CurriculumModel
public import Progression
import Storage

/// A meeting of a planned class, not held yet, that falls on a holiday.
public struct HolidayHit: Hashable, Sendable {
  public var id: ClassID
  public var moduleTitle: LocalizedText
  public var plan: ClassPlan
  /// Who has a seat.
  public var seats: [RegistrationID]
  /// Counted from 1.
  public var meeting: Int
  public var holiday: Holiday
}

extension Office {
  /// Every meeting to come that falls on a holiday, by class and meeting.
  /// - Parameter centre: `nil` for every centre.
  func holidayHits(at centre: CentreID? = nil, in access: ReadAccess) throws -> [HolidayHit] {
    let now = clock.now()
    let holidays = Dictionary(
      try access.holidays().filter { now.day() <= $0.day }.map { ($0.day, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    if holidays.isEmpty { return [] }
    var hits: [HolidayHit] = []
    for found in try access.classes(in: centre.map { .centre($0) } ?? .all, endingAfter: now)
    where found.cancellation == nil {
      let listing = try listing(found, in: access)
      for (position, meeting) in found.plan.meetings.enumerated() where now < meeting.start {
        let days = Set([meeting.start.day(), meeting.end.day()]).sorted()
        guard let holiday = days.lazy.compactMap({ holidays[$0] }).first else { continue }
        hits.append(
          HolidayHit(
            id: found.id,
            moduleTitle: listing.moduleTitle,
            plan: found.plan,
            seats: found.seats,
            meeting: position + 1,
            holiday: holiday
          )
        )
      }
    }
    return hits
  }
}
