import CivilTime
import CurriculumModel
import ICalendar
import Progression
import Testing

@testable import Programme

@Suite struct `A class that is moved` {
  private static func held() throws -> (TemporaryOffice, String, String, ClassPlan) {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let plan = `Classes`.plan(place, hours: [8, 13])
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    return (place, name, person, plan)
  }

  private static func hours(_ meeting: Meeting, later days: Int) -> ClassChange.Hours {
    let shift = Int64(days) * 86_400_000
    return .init(
      start: Instant(milliseconds: meeting.start.milliseconds + shift),
      end: Instant(milliseconds: meeting.end.milliseconds + shift)
    )
  }

  @Test func `keeps its seats, and calendars learn of it`() throws {
    let (place, name, person, plan) = try Self.held()
    let moved = try place.office.rescheduleClass(
      name,
      ClassChange(meetings: [2: Self.hours(plan.meetings[1], later: 1)], room: "Serambi"),
      reason: "flood",
      by: place.trainer
    )
    #expect(moved.plan.room == "Serambi")
    #expect(moved.plan.meetings[0] == plan.meetings[0])
    #expect(moved.plan.meetings[1].start.day() == plan.meetings[1].start.day().adding(days: 1))
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [person])
    let calendar = try place.office.calendar(of: .participant(person), in: "en").text
    #expect(calendar.contains("SEQUENCE:1"))
    #expect(calendar.contains("Serambi"))
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `is no obstacle to itself, but others are`() throws {
    let (place, name, person, plan) = try Self.held()
    let other = try place.office.createClass(
      `Classes`.plan(
        place,
        of: "technical-practice-class",
        room: "Ruang 2",
        trainer: "T-2",
        in: 4
      ),
      by: place.trainer
    )
    // Half an hour later it overlaps with where it was.
    var late = Self.hours(plan.meetings[1], later: 0)
    late.end = Instant(milliseconds: late.end.milliseconds + 1_800_000)
    _ = try place.office.rescheduleClass(
      name,
      ClassChange(meetings: [2: late]),
      reason: "longer",
      by: place.trainer
    )
    let onto = ClassChange(
      meetings: [
        1: Self.hours(plan.meetings[0], later: 1), 2: Self.hours(plan.meetings[1], later: 1),
      ],
      trainer: "T-2"
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(name, onto, reason: "x", by: place.trainer)
    }
    _ = try place.office.takeSeat(in: other.id.rawValue, for: person, by: place.trainer)
    var same = onto
    same.trainer = nil
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(name, same, reason: "x", by: place.trainer)
    }
    guard case .clashes(let clashes)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(clashes.map(\.class) == [other.id])
  }

  @Test(arguments: [0, 3])
  func `has only the meetings it has`(number: Int) throws {
    let (place, name, _, plan) = try Self.held()
    let change = ClassChange(meetings: [number: Self.hours(plan.meetings[0], later: 9)])
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(name, change, reason: "x", by: place.trainer)
    }
  }

  @Test func `leaves alone what is recorded, and what was cancelled`() throws {
    let (place, name, person, plan) = try Self.held()
    place.wait(days: 4)
    _ = try place.office.recordAttendance(
      in: name,
      meeting: 1,
      present: [person],
      by: place.trainer
    )
    let change = ClassChange(meetings: [1: Self.hours(plan.meetings[0], later: 9)])
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(name, change, reason: "x", by: place.trainer)
    }
    _ = try place.office.cancelClass(name, reason: "x", by: place.trainer)
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(
        name,
        ClassChange(room: "Serambi"),
        reason: "x",
        by: place.trainer
      )
    }
  }
}
