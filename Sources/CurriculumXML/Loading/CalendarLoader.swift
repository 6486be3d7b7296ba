import CivilTime
public import CurriculumModel
public import Diagnostics

/// Turns a `calendar-<year>.xml` into the holidays of a year.
public struct CalendarLoader: Sendable {
  public var limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// The holidays in the order written; `nil` beside an error.
  public func loadCalendar(bytes: [UInt8], path: String) -> (
    calendar: HolidayCalendar?, diagnostics: [Diagnostic]
  ) {
    var (reader, findings) = StandaloneDocument.read(
      bytes,
      path: path,
      root: "calendar",
      limits: limits
    )
    guard findings.isEmpty, let root = reader?.tree.root, let year = root.integer("year") else {
      return (nil, findings)
    }
    var calendar = HolidayCalendar(year: year, source: root.token("source") ?? "", holidays: [])
    for element in root.children where element.isNamed("holiday") {
      guard let day = element.token("date").flatMap({ Day($0) }),
        let kind = element.token("kind").flatMap({ Holiday.Kind(rawValue: $0) }),
        let title = reader?.texts("title", in: element), let origin = reader?.origin(element)
      else { continue }
      if day.date.year != year {
        reader?.report(
          .schemaHolidayYear,
          "the holiday \(day) is not in the calendar's year \(year)",
          at: element,
          fix: "correct the date, or move the holiday to the calendar of \(day.date.year)"
        )
      }
      calendar.holidays.append(Holiday(day: day, kind: kind, title: title, origin: origin))
    }
    let teaching = root.children.filter { $0.isNamed("teaching") }.compactMap { element in
      TeachingHours(element: element).map { (element: element, hours: $0) }
    }
    calendar.teaching = teaching.map(\.hours)
    let check = TeachingHoursCheck(year: year)
    for (position, one) in teaching.enumerated() {
      let later = Array(calendar.teaching[(position + 1)...])
      for problem in check.problems(of: one.hours, in: one.element, before: later) {
        reader?.report(.schemaTeachingHours, problem.message, at: problem.element, fix: problem.fix)
      }
    }
    findings = reader?.findings ?? []
    return (findings.isEmpty ? calendar : nil, findings)
  }
}
