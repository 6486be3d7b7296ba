import CivilTime
import CurriculumModel
import ICalendar
import Progression
import Scheduling
import Testing
import Timetabling

@testable import Programme

/// From who is ready to classes with people in them.
@Suite("Schedules") struct ScheduleTests {
  static let from = Day("2026-03-30") ?? Day(number: 0)
  static let through = Day("2026-04-10") ?? Day(number: 0)

  /// An office with a hall, two trainers and so many people who are ready for the basic class.
  static func prepared(people: Int) throws -> (TemporaryOffice, [String]) {
    let place = try TemporaryOffice()
    let office = place.office
    _ = try office.keepCalendar(from: TemporaryOffice.curricula + "/jakarta/calendar-2026.xml")
    try office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 50, kind: "hall"),
      by: place.administrator
    )
    for id in ["T-01", "T-02"] {
      try office.enterTrainer(
        TrainerProfile(id: id, modules: ["basic-class"], home: "Gambir"),
        name: nil,
        by: place.administrator
      )
    }
    return (place, try (1...people).map { try place.admit($0) })
  }

  static func propose(
    _ place: TemporaryOffice,
    least: Int = 2,
    through: Day = through,
    weights: [ConstraintName: Int] = [:]
  ) throws -> ScheduleProposal {
    try place.office.proposeSchedule(
      ScheduleRequest(
        .centre("Gambir"),
        from: from,
        through: through,
        least: least,
        weights: weights,
        limit: .moves(5_000)
      ),
      by: place.trainer
    )
  }

  @Test func `seat everybody who is ready, in a room and with a trainer who may`() throws {
    let (place, people) = try Self.prepared(people: 3)
    let proposal = try Self.propose(place)
    let file = proposal.file
    let basic = try #require(file.draft.classes.first { $0.module == "basic-class" })
    #expect(basic.people.map(\.rawValue) == people)
    #expect(basic.places.first??.room == "Aula")
    // Nobody may give the practice class, so it has a place and no trainer, and isn't published.
    #expect(file.draft.classes.count == 2)
    #expect(file.draft.classes.first { $0.module != "basic-class" }?.trainer == nil)
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    let created = publication.fates.compactMap { fate -> ClassID? in
      if case .created(let id, let seats, let refused) = fate, seats == 3, refused.isEmpty {
        return id
      }
      return nil
    }
    #expect(created.count == 1)
    #expect(publication.fates.contains(.incomplete))
    #expect(try place.office.classes().map(\.id) == created)
    for person in people {
      #expect(try place.office.progress(of: person).classes.map(\.id) == created)
    }
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `leave out who has a seat, and whoever would make a class too small`() throws {
    let (place, people) = try Self.prepared(people: 3)
    _ = try place.office.publishSchedule(try Self.propose(place).file.id, by: place.trainer)
    let next = try Self.propose(place)
    #expect(!next.file.draft.classes.contains { $0.module == "basic-class" })
    let few = try Self.propose(place, least: 4)
    #expect(few.file.draft.classes.isEmpty)
    #expect(few.leftWaiting["technical-practice-class"]?.map(\.rawValue) == people)
  }

  @Test func `reasons say their hours as each language writes them`() throws {
    let (place, _) = try Self.prepared(people: 2)
    let problem = try Self.propose(place).file.problem
    let reason = problem.spoken(Wording(id: "pada week 1 ‹1› ‹0›", en: "on week 1 ‹1› ‹0›"))
    #expect(reason == Wording(id: "pada 2026-03-31 08.00", en: "on 2026-03-31 08:00"))
  }

  @Test func `hold nothing on a holiday unless it is forced with a reason`() throws {
    let (place, _) = try Self.prepared(people: 2)
    let file = try Self.propose(place).file
    let index = try #require(file.draft.classes.firstIndex { $0.module == "basic-class" })
    let meeting = DraftMeetingID(class: index, ordinal: 0)
    let goodFriday = DraftPlace(day: try #require(Day("2026-04-03")), sitting: 0, room: "Aula")
    #expect {
      try place.office.move(meeting, to: goodFriday, in: file.id, by: place.trainer)
    } throws: { error in
      guard case ProgrammeError.unfit(let reasons) = error else { return false }
      return reasons.contains { $0.en.contains("2026-04-03") }
    }
    let forced = try place.office.move(
      meeting,
      to: goodFriday,
      in: file.id,
      force: "the speaker can come on that day only",
      by: place.trainer
    )
    #expect(forced.after.hard > 0)
    #expect(forced.file.state.forced == [meeting])
  }

  @Test func `publish no class whose trainer has fallen ill, and mend it by handing it over`()
    throws
  {
    let (place, _) = try Self.prepared(people: 2)
    let file = try Self.propose(place).file
    let index = try #require(file.draft.classes.firstIndex { $0.module == "basic-class" })
    let ill = try #require(file.draft.classes[index].trainer)
    try place.office.recordAbsence(
      of: ill,
      from: Self.from,
      through: Self.through,
      reason: "ill",
      by: place.administrator
    )
    let mended = try place.office.repair(
      file.id,
      SearchOptions(.moves(5_000)),
      by: place.trainer
    )
    #expect(mended.before.hard == 1)
    #expect(mended.after.hard == 0)
    #expect(mended.moves.map(\.meeting) == [DraftMeetingID(class: index, ordinal: 0)])
    #expect(mended.file.draft.classes[index].trainer != ill)
    #expect(mended.file.draft.classes[index].places == file.draft.classes[index].places)
    try place.office.recordAbsence(
      of: try #require(mended.file.draft.classes[index].trainer),
      from: Self.from,
      through: Self.through,
      reason: "ill too",
      by: place.administrator
    )
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    guard case .unfit(_, let findings, _) = publication.fates[index] else {
      Issue.record("\(publication.fates[index])")
      return
    }
    #expect(
      findings.contains { if case .trainerAway(1, _, _) = $0 { true } else { false } }
    )
    #expect(try place.office.classes().isEmpty)
  }

  @Test func `make no class of a room that was taken meanwhile`() throws {
    let (place, _) = try Self.prepared(people: 2)
    let file = try Self.propose(place).file
    let index = try #require(file.draft.classes.firstIndex { $0.module == "basic-class" })
    let meeting = try #require(file.problem.meeting(of: DraftMeetingID(class: index, ordinal: 0)))
    _ = try place.office.createClass(
      ClassPlan(
        module: "basic-class",
        centre: "Gambir",
        room: "Aula",
        trainer: "T-99",
        capacity: 10,
        meetings: [meeting]
      ),
      force: "a guest teaches",
      by: place.trainer
    )
    let publication = try place.office.publishSchedule(file.id, by: place.trainer)
    guard case .unfit = publication.fates[index] else {
      Issue.record("\(publication.fates[index])")
      return
    }
    #expect(try place.office.classes().count == 1)
    #expect(throws: ProgrammeError.self) {
      try place.office.publishSchedule(file.id, by: place.trainer)
    }
  }

  @Test func `cost what their makers say, then and later`() throws {
    let (place, _) = try Self.prepared(people: 2)
    let plain = try Self.propose(place).file
    #expect(plain.problem.problem.weight(of: .travel) == 3)
    let weighed = try Self.propose(place, weights: [.travel: 30, .fairness: 0]).file
    #expect(weighed.problem.problem.weight(of: .travel) == 30)
    let later = try place.office.draft(weighed.id)
    #expect(later.draft.weights == [.travel: 30, .fairness: 0])
    #expect(later.problem.problem.weight(of: .fairness) == 0)
    #expect(later.score == weighed.score)
    for wrong in [[.travel: -1], [.travel: 1_001], [.roomClash: 5]]
      as [[ConstraintName: Int]]
    {
      #expect(throws: ProgrammeError.self) { try Self.propose(place, weights: wrong) }
    }
  }

  @Test func `count the classes that a trainer gives already`() throws {
    let (place, _) = try Self.prepared(people: 2)
    // Every meeting of the first class is published under T-01 before the second draft is made.
    let day = try #require(Day("2026-03-31"))
    for hour in [17, 19] {
      let start = day.start().milliseconds + Int64(hour) * 3_600_000
      _ = try place.office.createClass(
        ClassPlan(
          module: "basic-class",
          centre: "Tebet",
          room: "Balai",
          trainer: "T-01",
          capacity: 10,
          meetings: [
            Meeting(
              start: Instant(milliseconds: start),
              end: Instant(milliseconds: start + 3_600_000),
              lessonHours: 1
            )
          ]
        ),
        force: "evening classes",
        by: place.trainer
      )
    }
    let draft = try Self.propose(place).file.draft
    #expect(draft.classes.first { $0.module == "basic-class" }?.trainer == "T-02")
  }

  @Test func `are told to other calendars, cancelled classes too`() throws {
    let (place, people) = try Self.prepared(people: 2)
    _ = try place.office.publishSchedule(try Self.propose(place).file.id, by: place.trainer)
    let id = try #require(try place.office.classes().first?.id)
    let trainer = try #require(try place.office.classes().first?.plan.trainer)
    for owner in [
      CalendarOwner.participant(people[0]), .trainer(trainer), .centre("Gambir"),
      .room("Aula", centre: "Gambir"),
    ] {
      let text = try place.office.calendar(of: owner, in: "id").text
      #expect(text.contains("UID:\(id)-1@okoce\r\n"), "\(owner)")
      #expect(text.contains("SEQUENCE:0\r\n"), "\(owner)")
      #expect(text.contains("LOCATION:Aula\\, Gambir\r\n"), "\(owner)")
    }
    #expect(try place.office.calendar(of: .trainer("T-99"), in: "id").events.isEmpty)
    _ = try place.office.cancelClass(id.rawValue, reason: "ill", by: place.trainer)
    let after = try place.office.calendar(of: .centre("Gambir"), in: "en").text
    #expect(after.contains("UID:\(id)-1@okoce\r\n"))
    #expect(after.contains("STATUS:CANCELLED\r\n"))
    #expect(after.contains("SEQUENCE:1\r\n"))
  }
}
