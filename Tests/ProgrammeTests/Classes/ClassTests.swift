import CivilTime
import CurriculumModel
import Progression
import Testing
import Timetabling

@testable import Programme

@Suite struct `Classes` {
  /// A class of the basic course at that hour of the third day from now.
  static func plan(
    _ place: TemporaryOffice,
    of module: ModuleID = "basic-class",
    room: String = "Aula",
    trainer: String = "T-1",
    capacity: Int = 50,
    hours: [Int] = [8],
    in days: Int = 3
  ) -> ClassPlan {
    let day = place.clock.now().day().adding(days: days).start().milliseconds
    return ClassPlan(
      module: module,
      centre: "Gambir",
      room: room,
      trainer: trainer,
      capacity: capacity,
      meetings: hours.map { hour in
        Meeting(
          start: Instant(milliseconds: day + Int64(hour) * 3_600_000),
          end: Instant(milliseconds: day + Int64(hour + 2) * 3_600_000),
          lessonHours: 4
        )
      }
    )
  }

  static func create(_ place: TemporaryOffice, _ plan: ClassPlan) throws -> CreatedClass {
    try place.office.createClass(plan, by: place.trainer)
  }

  @Test(arguments: [
    ("Aula", "T-2", 8, ["room"]), ("Ruang 2", "T-1", 9, ["trainer"]),
    ("Aula", "T-1", 9, ["room", "trainer"]), ("Aula", "T-1", 10, []), ("Aula", "T-1", 6, []),
    ("Ruang 2", "T-2", 8, []),
  ])
  func `a room or trainer in two places is refused by name`(
    _ room: String,
    _ trainer: String,
    _ hour: Int,
    _ expected: [String]
  ) throws {
    let place = try TemporaryOffice()
    let first = try Self.create(place, Self.plan(place))
    let second = Self.plan(place, room: room, trainer: trainer, hours: [hour])
    var found: [String] = []
    do {
      _ = try Self.create(place, second)
    } catch ProgrammeError.clashes(let clashes) {
      #expect(clashes.allSatisfy { $0.class == first.id })
      found = clashes.map { clash in
        switch clash.culprit {
        case .room: "room"
        case .trainer: "trainer"
        case .participant: "participant"
        }
      }
    }
    #expect(found == expected)
    #expect(try place.office.classes().count == (expected.isEmpty ? 2 : 1))
  }

  @Test func `more seats than the format has and other meetings are warnings`() throws {
    let place = try TemporaryOffice()
    let created = try Self.create(place, Self.plan(place, capacity: 60, hours: [8, 10]))
    #expect(
      created.warnings == [
        .capacityAboveFormat(60, size: 50), .otherMeetings(2, planned: 1),
      ]
    )
    #expect(created.overridden.isEmpty)
  }

  @Test func `no more seats are given than there are`() throws {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.admit($0) }
    let created = try Self.create(place, Self.plan(place, capacity: 1))
    let name = created.id.rawValue
    _ = try place.office.takeSeat(in: name, for: people[0], by: place.trainer)
    #expect(throws: ProgrammeError.classFull(created.id, capacity: 1)) {
      try place.office.takeSeat(in: name, for: people[1], by: place.trainer)
    }
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    _ = try place.office.takeSeat(in: name.lowercased(), for: people[1], by: place.trainer)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[1]])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `nobody sits in two classes at once`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let first = try Self.create(place, Self.plan(place))
    let second = try Self.create(
      place,
      Self.plan(
        place,
        of: "technical-practice-class",
        room: "Ruang 2",
        trainer: "T-2",
        hours: [9]
      )
    )
    _ = try place.office.takeSeat(in: first.id.rawValue, for: person, by: place.trainer)
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.takeSeat(in: second.id.rawValue, for: person, by: place.trainer)
    }
    guard case .clashes(let clashes)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(clashes.map(\.culprit) == [.participant(RegistrationID(person))])
    #expect(clashes.map(\.class) == [first.id])
  }

  @Test func `who is not ready gets no seat`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let created = try Self.create(place, Self.plan(place))
    #expect(throws: ProgrammeError.self) {
      try place.office.takeSeat(in: created.id.rawValue, for: person, by: place.trainer)
    }
    #expect(try place.office.classListing(created.id.rawValue).seats.isEmpty)
  }

  @Test func `a cancelled class gives its seats back and takes no more`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let created = try Self.create(place, Self.plan(place))
    let name = created.id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    #expect(try place.office.ready(for: "basic-class").rows.map(\.isSeated) == [true])
    #expect(try place.office.progress(of: person).classes.map(\.id) == [created.id])
    place.wait(hours: 1)
    let cancelled = try place.office.cancelClass(name, reason: "trainer ill", by: place.trainer)
    let listing = cancelled.listing
    #expect(cancelled.seated.map(\.rawValue) == [person])
    #expect(cancelled.waiting.isEmpty)
    #expect(listing.isCancelled)
    #expect(listing.seats.isEmpty)
    #expect(try place.office.ready(for: "basic-class").rows.map(\.isSeated) == [false])
    #expect(try place.office.progress(of: person).classes.isEmpty)
    #expect(throws: ProgrammeError.classCancelled(created.id)) {
      try place.office.takeSeat(in: name, for: person, by: place.trainer)
    }
    // The room and the trainer are free again.
    let again = try Self.create(place, Self.plan(place))
    _ = try place.office.takeSeat(in: again.id.rawValue, for: person, by: place.trainer)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test(arguments: [
    (0, "1 to 60 meetings"), (1, "1 to 500"), (2, "the room's name"), (3, "the trainer's id"),
    (4, "an end after its start"), (5, "a start after the meeting before it ended"),
  ])
  func `a plan that can't be is refused`(_ case: Int, _ expected: String) throws {
    let place = try TemporaryOffice()
    let plan =
      switch `case` {
      case 0: Self.plan(place, hours: [])
      case 1: Self.plan(place, capacity: 0)
      case 2: Self.plan(place, room: " ")
      case 3: Self.plan(place, trainer: "")
      case 4: Self.reversed(Self.plan(place))
      default: Self.plan(place, hours: [8, 9])
      }
    let error = #expect(throws: ProgrammeError.self) { try Self.create(place, plan) }
    guard case .invalid(_, _, let found)? = error, found.en == expected else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  static func reversed(_ plan: ClassPlan) -> ClassPlan {
    var plan = plan
    plan.meetings = plan.meetings.map {
      Meeting(start: $0.end, end: $0.start, lessonHours: $0.lessonHours)
    }
    return plan
  }
}
