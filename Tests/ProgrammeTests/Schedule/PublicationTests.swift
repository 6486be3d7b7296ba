import CivilTime
import CurriculumModel
import Foundation
import Progression
import Scheduling
import Testing
import Timetabling

@testable import Programme

/// A draft is asked again, whole, when it is published; what is published stays as it is.
@Suite("Publishing a schedule") struct PublicationTests {
  /// A draft of the basic class alone, for so many people.
  private static func drafted(
    people: Int
  ) throws -> (place: TemporaryOffice, file: DraftFile, index: Int, people: [String]) {
    let (place, people) = try ScheduleTests.prepared(people: people)
    let file = try ScheduleTests.propose(place).file
    let index = try #require(file.draft.classes.firstIndex { $0.module == "basic-class" })
    return (place, file, index, people)
  }

  private static func unfit(
    _ fate: SchedulePublication.Fate
  ) throws -> (findings: [PlanFinding], refused: [SeatRefusal]) {
    guard case .unfit(_, let findings, let refused) = fate else {
      Issue.record("\(fate)")
      return ([], [])
    }
    return (findings, refused)
  }

  /// The shipped calendar with one more day of joint leave.
  static func calendar(_ place: TemporaryOffice, without day: Day) throws -> String {
    let shipped = TemporaryOffice.curricula + "/jakarta/calendar-2026.xml"
    let text = try String(contentsOfFile: shipped, encoding: .utf8)
    // Holidays come in the order of their days.
    var lines = text.components(separatedBy: "\n")
    let position = try #require(
      lines.firstIndex { line in
        line.split(separator: "\"").dropFirst().first.flatMap { Day(String($0)) }
          .map { day < $0 } == true && line.contains("<holiday date=")
      }
    )
    lines.insert(
      """
        <holiday date="\(day)" kind="joint-leave">
          <title xml:lang="id">Cuti tambahan</title>
          <title xml:lang="en">Extra leave</title>
        </holiday>
      """,
      at: position
    )
    return try place.write(lines.joined(separator: "\n"), to: "late.xml")
  }

  @Test func `seats nobody twice, whichever of two drafts comes first`() throws {
    let (place, first, index, people) = try Self.drafted(people: 3)
    let second = try ScheduleTests.propose(place).file
    _ = try place.office.publishSchedule(first.id, by: place.trainer)
    let publication = try place.office.publishSchedule(second.id, by: place.trainer)
    let (_, refused) = try Self.unfit(publication.fates[index])
    #expect(refused.map(\.registration.rawValue) == people)
    #expect(
      refused.allSatisfy { refusal in
        if case .rule(.seatedElsewhere) = refusal.reason { true } else { false }
      }
    )
    #expect(try place.office.classes().count == 1)
    for person in people { #expect(try place.office.progress(of: person).classes.count == 1) }
  }

  @Test func `leaves out by name who sits elsewhere then or can't come any more`() throws {
    let (place, file, index, people) = try Self.drafted(people: 3)
    let meeting = try #require(file.meeting(of: DraftMeetingID(class: index, ordinal: 0)))
    let other = try place.office.createClass(
      ClassPlan(
        module: "technical-practice-class",
        centre: "Tebet",
        room: "Balai",
        trainer: "T-03",
        capacity: 10,
        meetings: [meeting]
      ),
      force: "a guest",
      by: place.trainer
    )
    _ = try place.office.takeSeat(in: other.id.rawValue, for: people[0], by: place.trainer)
    let days = Set(1...7).subtracting([meeting.start.day().weekday])
    _ = try place.office.stateAvailability(of: people[1], weekdays: days, by: place.trainer)
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    guard case .created(let id, let seats, let refused) = publication.fates[index] else {
      Issue.record("\(publication.fates[index])")
      return
    }
    #expect(seats == 1)
    #expect(refused.map(\.registration.rawValue) == Array(people[..<2]))
    #expect(refused.last?.reason == .cannotCome(meetings: [1]))
    #expect(try place.office.classListing(id.rawValue).seats.map(\.rawValue) == [people[2]])
  }

  @Test func `puts no more people into a room than it holds by now, forced or not`() throws {
    let (place, file, index, _) = try Self.drafted(people: 3)
    let place0 = try #require(file.draft.classes[index].places[0])
    _ = try place.office.move(
      DraftMeetingID(class: index, ordinal: 0),
      to: DraftPlace(day: place0.day, sitting: 0, room: "Aula"),
      in: file.id,
      force: "as agreed",
      by: place.trainer
    )
    try place.office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 2, kind: "hall"),
      isUpdate: true,
      by: place.administrator
    )
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    let (findings, _) = try Self.unfit(publication.fates[index])
    #expect(findings == [.roomTooSmall("Aula", holds: 2, seats: 3)])
    #expect(try place.office.classes().isEmpty)
  }

  @Test func `gives a class no more seats than its room has`() throws {
    let (place, file, _, _) = try Self.drafted(people: 3)
    try place.office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 40, kind: "hall"),
      isUpdate: true,
      by: place.administrator
    )
    _ = try place.office.publishSchedule(file.id, by: place.trainer)
    #expect(try place.office.classes().map(\.plan.capacity) == [40])
  }

  @Test func `names the holiday that a day has become`() throws {
    let (place, file, index, _) = try Self.drafted(people: 2)
    let day = try #require(file.draft.classes[index].places[0]?.day)
    let kept = try place.office.keepCalendar(from: Self.calendar(place, without: day))
    #expect(kept.hits.isEmpty)
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    let (findings, _) = try Self.unfit(publication.fates[index])
    guard case .holiday(meeting: 1, let holiday)? = findings.first else {
      Issue.record("\(findings)")
      return
    }
    #expect(holiday.day == day)
  }

  @Test func `keeps what was published as it was, whatever the calendar says later`() throws {
    let (place, file, index, _) = try Self.drafted(people: 2)
    let meeting = DraftMeetingID(class: index, ordinal: 0)
    let day = try #require(file.draft.classes[index].places[0]?.day)
    let time = try #require(file.meeting(of: meeting))
    _ = try place.office.publishSchedule(file.id, by: place.trainer)
    let id = try #require(try place.office.classes().first?.id)
    let kept = try place.office.keepCalendar(from: Self.calendar(place, without: day))
    #expect(kept.hits.map(\.id) == [id])
    #expect(kept.hits.map(\.meeting) == [1])
    #expect(kept.hits.map { $0.holiday.title.text(in: "en") } == ["Extra leave"])
    let shown = try place.office.draft(file.id)
    #expect(shown.meeting(of: meeting) == time)
    #expect(shown.movedMeeting(of: meeting) == nil)
    // The class that was left out takes place nowhere.
    let other = try #require(file.draft.classes.indices.first { $0 != index })
    #expect(shown.meeting(of: DraftMeetingID(class: other, ordinal: 0)) == nil)
  }

  @Test func `repairs the classes by handing them over, and says whom to tell`() throws {
    let (place, file, index, people) = try Self.drafted(people: 2)
    _ = try place.office.publishSchedule(file.id, by: place.trainer)
    let before = try #require(try place.office.classes().first)
    let ill = before.plan.trainer
    try place.office.recordAbsence(
      of: ill,
      from: ScheduleTests.from,
      through: ScheduleTests.through,
      reason: "ill",
      by: place.administrator
    )
    let moves = try place.office.repairClasses(
      of: file.id,
      SearchOptions(.moves(5_000)),
      by: place.trainer
    )
    let after = try place.office.classListing(before.id.rawValue)
    #expect(moves.left.isEmpty)
    #expect(moves.moved.map(\.id) == [before.id])
    #expect(moves.moved.first?.seats.map(\.rawValue) == people)
    #expect(after.plan.trainer != ill)
    #expect(after.plan.meetings == before.plan.meetings)
    #expect(after.seats == before.seats)
    let shown = try place.office.draft(file.id)
    #expect(shown.published?[index]?.plan.trainer == ill)
    #expect(shown.published?[index]?.current.trainer == after.plan.trainer)
    // Nothing is left to do.
    let again = try place.office.repairClasses(
      of: file.id,
      SearchOptions(.moves(5_000)),
      by: place.trainer
    )
    #expect(again == ClassMoves())
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `repairs classes whose day became a holiday`() throws {
    let (place, file, index, _) = try Self.drafted(people: 2)
    _ = try place.office.publishSchedule(file.id, by: place.trainer)
    let day = try #require(file.draft.classes[index].places[0]?.day)
    _ = try place.office.keepCalendar(from: Self.calendar(place, without: day))
    let moves = try place.office.repairClasses(
      of: file.id,
      SearchOptions(.moves(5_000)),
      by: place.trainer
    )
    #expect(moves.left.isEmpty)
    #expect(moves.moved.count == 1)
    #expect(moves.moved.first?.new.meetings.first?.start.day() != day)
    #expect(throws: ProgrammeError.self) {
      try place.office.repair(file.id, SearchOptions(.moves(5_000)), by: place.trainer)
    }
  }
}
