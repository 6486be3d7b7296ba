import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite struct `An excused absence` {
  /// What was recorded of the first person in two meetings of four hours; hours attended, hours held,
  /// and what became of the module.
  static let table: [(first: MeetingAttendance, attended: Int, held: Int, Standing.Attainment)] = [
    (MeetingAttendance(present: []), 4, 8, .failed),
    (MeetingAttendance(present: [], excused: ["P000001"]), 4, 4, .inProgress),
    (MeetingAttendance(present: ["P000001"]), 8, 8, .inProgress),
  ]

  @Test(arguments: table.indices) func `counts neither for nor against`(row: Int) throws {
    let (first, attended, held, attainment) = Self.table[row]
    let (place, name, people) = try `Attendance`.held()
    _ = try place.office.recordAttendance(in: name, meeting: 1, first, by: place.trainer)
    let receipt = try place.office.recordAttendance(
      in: name,
      meeting: 2,
      present: people,
      by: place.trainer
    )
    let mine = try #require(receipt.rows.first)
    #expect(mine.attended == attended)
    #expect(mine.held == held)
    // The class asks for its short test as well.
    #expect(mine.receipt?.after?.attainment == attainment)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `of the whole class is no judgement at all`() throws {
    let (place, name, people) = try `Attendance`.held()
    for meeting in 1...2 {
      let receipt = try place.office.recordAttendance(
        in: name,
        meeting: meeting,
        MeetingAttendance(present: [people[1]], excused: [people[0]]),
        by: place.trainer
      )
      #expect(receipt.rows.first?.receipt == nil)
    }
  }

  @Test func `can be added to what is recorded, and taken back`() throws {
    let (place, name, people) = try `Attendance`.held()
    func said(_ attendance: MeetingAttendance) throws -> [String?] {
      _ = try place.office.recordAttendance(in: name, meeting: 1, attendance, by: place.trainer)
      return try place.office.classDetail(name).seats.map { $0.meetings[0]?.rawValue }
    }
    #expect(throws: ProgrammeError.self) {
      try said(MeetingAttendance(present: nil, excused: [people[0]]))
    }
    #expect(try said(MeetingAttendance(present: people)) == ["present", "present"])
    #expect(
      try said(MeetingAttendance(present: nil, excused: [people[0]])) == ["excused", "present"]
    )
    // Who came is said again; whoever was excused stays so, unless they are said to be absent.
    #expect(try said(MeetingAttendance(present: [people[1]])) == ["excused", "present"])
    #expect(
      try said(MeetingAttendance(present: [people[1]], absent: [people[0]]))
        == ["absent", "present"]
    )
    #expect(throws: ProgrammeError.self) {
      try said(MeetingAttendance(present: people, excused: [people[0]]))
    }
  }
}
