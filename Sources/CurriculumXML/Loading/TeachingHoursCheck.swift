import CivilTime
import CurriculumModel

/// What the schema can't see in a calendar's `<teaching>`: hours that run backwards, pauses that
/// overlap, periods of other years, and hours that never hold.
struct TeachingHoursCheck {
  let year: Int

  /// Everything wrong with one of a calendar's hours, each with the element that says it.
  ///
  /// - Parameter later: the hours written after it; of those that hold on a day the last counts.
  func problems(
    of hours: TeachingHours,
    in element: XMLElement,
    before later: [TeachingHours]
  ) -> [Problem] {
    var problems: [Problem] = []
    if hours.start >= hours.end {
      problems.append(
        Problem(
          "teaching from \(clock(hours.start)) to \(clock(hours.end)) ends before it begins",
          at: element,
          fix: "write the earlier time in start and the later one in end"
        )
      )
    }
    problems += pauses(of: hours, in: element)
    problems += period(of: hours, in: element)
    if problems.isEmpty, later.contains(where: { overrides(hours, $0) }) {
      problems.append(
        Problem(
          "these hours never hold, since hours further down hold on the same days",
          at: element,
          fix: "remove them, or write the hours that hold on fewer days last"
        )
      )
    }
    return problems
  }

  /// Something wrong, where, and what to do.
  struct Problem {
    let message: String
    let element: XMLElement
    let fix: String

    init(_ message: String, at element: XMLElement, fix: String) {
      self.message = message
      self.element = element
      self.fix = fix
    }
  }

  private func pauses(of hours: TeachingHours, in element: XMLElement) -> [Problem] {
    let elements = element.children.filter { $0.isNamed("pause") }
    var latest: Int?
    return zip(hours.pauses, elements).compactMap { pause, element in
      let name = "the pause from \(clock(pause.start)) to \(clock(pause.end))"
      defer { latest = max(latest ?? 0, pause.end) }
      if pause.start >= pause.end {
        return Problem(
          "\(name) ends before it begins",
          at: element,
          fix: "write the earlier time in start and the later one in end"
        )
      }
      if let latest, pause.start < latest {
        return Problem(
          "\(name) begins before the one above it has ended at \(clock(latest))",
          at: element,
          fix: "write pauses in the order of time, or make one of the two"
        )
      }
      if hours.start < hours.end, pause.start < hours.start || hours.end < pause.end {
        return Problem(
          "\(name) is not within \(clock(hours.start)) to \(clock(hours.end))",
          at: element,
          fix: "let it lie between the start and the end of teaching, or remove it"
        )
      }
      return nil
    }
  }

  private func period(of hours: TeachingHours, in element: XMLElement) -> [Problem] {
    if let from = hours.from, let through = hours.through, through < from {
      return [
        Problem(
          "these hours end on \(through), before they begin on \(from)",
          at: element,
          fix: "write the earlier day in from and the later one in through"
        )
      ]
    }
    return [hours.from, hours.through].compactMap { $0 }.filter { $0.date.year != year }.map {
      Problem(
        "\($0) is not in the calendar's year \(year)",
        at: element,
        fix: "correct the day, or write the hours in the calendar of \($0.date.year)"
      )
    }
  }

  /// Whether the later hours hold on every day on which the earlier ones do.
  private func overrides(_ hours: TeachingHours, _ later: TeachingHours) -> Bool {
    func begins(_ one: TeachingHours) -> Int { one.from?.number ?? .min }
    func ends(_ one: TeachingHours) -> Int { one.through?.number ?? .max }
    return hours.weekdays.isSubset(of: later.weekdays) && begins(later) <= begins(hours)
      && ends(hours) <= ends(later)
  }

  private func clock(_ minutes: Int) -> String {
    "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }
}
