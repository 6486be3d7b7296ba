import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing
import Timetabling

@testable import Programme

@Suite struct `Attendance` {
  /// Two admitted people with seats in a class of two meetings of four lesson hours, now over.
  static func held() throws -> (place: TemporaryOffice, class: String, people: [String]) {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.admit($0) }
    let created = try place.office.createClass(
      `Classes`.plan(place, hours: [8, 13]),
      by: place.trainer
    )
    for person in people {
      _ = try place.office.takeSeat(in: created.id.rawValue, for: person, by: place.trainer)
    }
    place.wait(days: 4)
    return (place, created.id.rawValue, people)
  }

  @Test func `is judged once every meeting is recorded`() throws {
    let (place, name, people) = try Self.held()
    let first = try place.office.recordAttendance(
      in: name,
      meeting: 1,
      present: people,
      by: place.trainer
    )
    #expect(!first.isComplete)
    #expect(first.rows.allSatisfy { $0.receipt == nil })
    #expect(first.rows.map(\.attended) == [4, 4])
    let second = try place.office.recordAttendance(
      in: name,
      meeting: 2,
      present: [people[0]],
      by: place.trainer
    )
    #expect(second.isComplete)
    #expect(second.rows.map(\.attended) == [8, 4])
    // The class asks for its short test as well.
    #expect(second.rows.map { $0.receipt?.after?.attainment } == [.inProgress, .failed])
    #expect(try place.standing(of: "basic-class", for: people[0])?.attainment == .inProgress)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `is nothing that anybody hands in for themselves`() throws {
    let (place, _, people) = try Self.held()
    let error = #expect(throws: ProgrammeError.self) {
      try place.submit(
        "basic-class/attendance",
        ["attendedLessonHours": "8", "plannedLessonHours": "8"],
        for: people[0]
      )
    }
    guard case .counted("attendance", let counter)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(counter.who.text(in: "en").contains("trainer"))
    #expect(error?.fix == "have the trainer record it again with 'okoce class attendance'")
    #expect(try place.standing(of: "basic-class", for: people[0])?.attainment != .satisfied)
  }

  @Test func `of a module without classes is nobody's to count, so it may be said`() throws {
    let (place, _, people) = try Self.held()
    let curriculum = try place.office.progress(of: people[0]).curriculum
    var module = try #require(curriculum.module("basic-class"))
    let attendance = try #require(module.assessment("attendance"))
    #expect(place.office.counter(of: attendance, in: module) != nil)
    module.classFormat = nil
    #expect(place.office.counter(of: attendance, in: module) == nil)
  }

  @Test func `recorded again corrects what was judged`() throws {
    let (place, name, people) = try Self.held()
    func record(_ meeting: Int, _ present: [String]) throws {
      _ = try place.office.recordAttendance(
        in: name,
        meeting: meeting,
        present: present,
        by: place.trainer
      )
      place.wait(hours: 1)
    }
    try record(1, people)
    try record(2, [people[0]])
    try record(2, [people[1]])
    let attained = try people.map { person in
      try place.standing(of: "basic-class", for: person)?.attainment
    }
    #expect(attained == [.failed, .inProgress])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `recorded twice alike writes nothing the second time`() throws {
    let (place, name, people) = try Self.held()
    func record() throws {
      for meeting in 1...2 {
        _ = try place.office.recordAttendance(
          in: name,
          meeting: meeting,
          present: people,
          by: place.trainer
        )
      }
    }
    try record()
    let events = try place.office.checkDatabase().events
    try record()
    #expect(try place.office.checkDatabase().events == events)
  }

  @Test func `who has no seat is told and not recorded`() throws {
    let (place, name, people) = try Self.held()
    let stranger = try place.admit(3)
    let receipt = try place.office.recordAttendance(
      in: name,
      meeting: 1,
      present: [people[0], stranger],
      by: place.trainer
    )
    #expect(receipt.strangers.map(\.rawValue) == [stranger])
    #expect(receipt.rows.map(\.isPresent) == [true, false])
  }

  @Test(arguments: [(0, "1 to 1"), (2, "1 to 1"), (1, "a meeting that has begun")])
  func `a meeting that was not held can't be recorded`(
    _ meeting: Int,
    _ expected: String
  ) throws {
    let place = try TemporaryOffice()
    let created = try place.office.createClass(`Classes`.plan(place), by: place.trainer)
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.recordAttendance(
        in: created.id.rawValue,
        meeting: meeting,
        present: [],
        by: place.trainer
      )
    }
    guard case .invalid(_, _, let found)? = error, found.en == expected else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
