public import CivilTime
import CurriculumModel
import Progression
public import Scheduling
public import Timetabling

extension DraftFile {
  /// What the draft costs and why, as things stand now.
  public var evaluation: Timetabling.Evaluation { problem.problem.evaluate(problem.timetable) }
  public var score: Score { evaluation.score }

  /// What it would mean to put a meeting there.
  /// - Throws: `ProgrammeError.invalid` for a meeting or a place that there is not.
  public func alternative(_ meeting: DraftMeetingID, at place: DraftPlace) throws -> Alternative {
    try require(meeting)
    let centre = draft.classes[meeting.class].centre
    guard let placement = problem.placement(of: place, at: centre) else {
      throw ProgrammeError.invalid(
        field: "place",
        value: "\(place.day) \(place.sitting + 1) \(place.room)",
        id: "hari dalam rancangan, sesi hari itu, dan ruang di pusat kelas itu",
        en: "a day of the draft, a sitting of the day and a room of the class's centre"
      )
    }
    return problem.problem.whyNot(
      Timetabling.Meeting(of: meeting.class, meeting.ordinal),
      at: placement,
      in: problem.timetable
    )
  }

  /// Where a meeting could be instead, cheapest first.
  /// - Throws: `ProgrammeError.invalid`.
  public func alternatives(_ meeting: DraftMeetingID, most: Int) throws -> [Alternative] {
    try require(meeting)
    return problem.problem.alternatives(
      for: Timetabling.Meeting(of: meeting.class, meeting.ordinal),
      in: problem.timetable,
      most: most
    )
  }

  /// Why meetings have no place and classes no trainer, each cause once.
  public var obstacles: [DraftObstacle] { problem.obstacles }
}

extension DraftProblem {
  /// A reason with its times as days and hours, in both languages.
  func spoken(_ reason: Wording) -> Wording {
    func words(_ day: Day, _ sitting: Int?, _ separator: String) -> String {
      guard let sitting, let start = start(of: sitting, on: day) else { return day.description }
      return "\(day) \(start.clock(at: .jakarta, separator: separator))"
    }
    return Wording(
      id: spoken(reason.id) { words($0, $1, ".") },
      en: spoken(reason.en) { words($0, $1, ":") }
    )
  }

  /// When a sitting of that day begins; `nil` on a day without classes.
  public func start(of sitting: Int, on day: Day) -> Instant? {
    let longest = draft.classes.map(\.lessonHours).max() ?? 1
    for hours in stride(from: longest, through: 1, by: -1) {
      let meeting = resources.calendar.meeting(
        on: day,
        sitting: sitting,
        of: draft.sittingsPerDay,
        lessonHours: hours
      )
      if let meeting { return meeting.start }
    }
    return nil
  }
}
