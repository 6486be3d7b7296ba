import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Programme

@Suite struct `A day that becomes a holiday` {
  /// A class of eight lesson hours on some Tuesdays to Thursdays of one week in April, with one seat
  /// taken, and the office that knows the calendar.
  private static func planned(
    _ days: [String]
  ) throws -> (place: TemporaryOffice, class: String, person: String) {
    let place = try TemporaryOffice()
    _ = try place.office.keepCalendar(
      from: TemporaryOffice.curricula + "/jakarta/calendar-2026.xml"
    )
    let person = try place.admit()
    let plan = ClassPlan(
      module: "technical-practice-class",
      centre: "Gambir",
      room: "Aula",
      trainer: "T-1",
      capacity: 40,
      meetings: try days.map { text in
        let start = try #require(Day(text)).start().milliseconds
        return Meeting(
          start: Instant(milliseconds: start + 8 * 3_600_000),
          end: Instant(milliseconds: start + 15 * 3_600_000),
          lessonHours: 8
        )
      }
    )
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    return (place, name, person)
  }

  private static func decree(_ day: String, in place: TemporaryOffice) throws -> CalendarKeeping {
    let day = try #require(Day(day))
    return try place.office.keepCalendar(
      from: PublicationTests.calendar(place, without: day)
    )
  }

  private static func days(_ name: String, in place: TemporaryOffice) throws -> [String] {
    try place.office.classListing(name).plan.meetings.map { $0.start.day().description }
  }

  @Test(arguments: [
    // The nearest day, the later of two; in the way of another meeting the next free one, in order.
    (["2026-04-14"], "2026-04-14", ["2026-04-15"]),
    (
      ["2026-04-14", "2026-04-15", "2026-04-16"], "2026-04-14",
      ["2026-04-13", "2026-04-15", "2026-04-16"]
    ),
    // On Friday the same hours are too short, so the day's own are taken.
    (["2026-04-16"], "2026-04-16", ["2026-04-17"]),
    // Never onto a Sunday.
    (["2026-04-18"], "2026-04-18", ["2026-04-17"]),
  ])
  func `names the classes it hits, and one command moves them off it`(
    days: [String],
    holiday: String,
    expected: [String]
  ) throws {
    let (place, name, person) = try Self.planned(days)
    let kept = try Self.decree(holiday, in: place)
    #expect(kept.hits.map(\.id.rawValue) == [name])
    #expect(kept.hits.map { $0.plan.meetings[$0.meeting - 1].start.day().description } == [holiday])
    let moves = try place.office.moveOffHolidays(at: "Gambir", reason: nil, by: place.trainer)
    #expect(moves.left.isEmpty)
    #expect(moves.moved.map(\.id.rawValue) == [name])
    #expect(moves.moved.first?.seats.map(\.rawValue) == [person])
    #expect(try Self.days(name, in: place) == expected)
    #expect(try place.office.read { try place.office.holidayHits(in: $0) }.isEmpty)
    let again = try place.office.moveOffHolidays(at: nil, reason: nil, by: place.trainer)
    #expect(again == ClassMoves())
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `goes before a nearer one when everybody can come`() throws {
    let (place, name, person) = try Self.planned(["2026-04-14"])
    _ = try Self.decree("2026-04-14", in: place)
    _ = try place.office.stateAvailability(of: person, weekdays: [2, 4], by: place.trainer)
    let moves = try place.office.moveOffHolidays(at: nil, reason: "decree", by: place.trainer)
    #expect(try Self.days(name, in: place) == ["2026-04-16"])
    #expect(moves.moved.first?.unavailable == [])
  }

  @Test func `leaves what can't be moved, and says why`() throws {
    let (place, name, _) = try Self.planned(["2026-04-14"])
    _ = try Self.decree("2026-04-14", in: place)
    // The trainer is recorded now, and works on no day but the holiday.
    try place.office.enterTrainer(
      TrainerProfile(id: "T-1", modules: ["technical-practice-class"], home: "Gambir"),
      name: nil,
      by: place.administrator
    )
    for (from, through) in [("2026-03-01", "2026-04-13"), ("2026-04-15", "2026-06-30")] {
      try place.office.recordAbsence(
        of: "T-1",
        from: try #require(Day(from)),
        through: try #require(Day(through)),
        reason: "abroad",
        by: place.administrator
      )
    }
    let moves = try place.office.moveOffHolidays(at: nil, reason: nil, by: place.trainer)
    #expect(moves.moved.isEmpty)
    #expect(moves.left.map(\.id.rawValue) == [name])
    let reasons = try #require(moves.left.first?.findings)
    #expect(
      reasons.contains { if case .trainerAway(1, "T-1", _) = $0 { true } else { false } }
    )
    #expect(try Self.days(name, in: place) == ["2026-04-14"])
  }
}
