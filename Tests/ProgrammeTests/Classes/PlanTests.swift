import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

@Suite struct `A class against the records` {
  /// An office with the hall of Gambir for 40 and one trainer; both work Mondays to Fridays.
  private static func recorded() throws -> TemporaryOffice {
    let place = try TemporaryOffice()
    let hours = try #require(WeeklyHours("mon-fri 08:00-16:00"))
    try place.office.enterRoom(
      RoomProfile(centre: "Gambir", name: "Aula", capacity: 40, kind: "hall", hours: hours),
      by: place.administrator
    )
    try place.office.enterTrainer(
      TrainerProfile(id: "T-1", modules: ["basic-class"], home: "Gambir", hours: hours),
      name: nil,
      by: place.administrator
    )
    return place
  }

  private static func findings(_ body: () throws -> Void) throws -> [PlanFinding] {
    do {
      try body()
    } catch ProgrammeError.unplannable(let findings) {
      return findings
    } catch ProgrammeError.clashes(let clashes) {
      return clashes.map { .clash($0) }
    }
    return []
  }

  @Test func `is refused for all of it, and planned with a reason that is kept`() throws {
    let place = try Self.recorded()
    let plan = `Classes`.plan(place, of: "technical-practice-class", room: "Aulla", capacity: 41)
    let expected: [PlanFinding] = [
      .unknownRoom("Aulla", "31.71.01", suggestion: "Aula"),
      .notCompetent("T-1", "technical-practice-class"),
    ]
    let found = try Self.findings {
      _ = try place.office.createClass(plan, by: place.trainer)
    }
    #expect(found == expected)
    #expect(try place.office.classes().isEmpty)
    #expect(throws: ProgrammeError.self) {
      try place.office.createClass(plan, force: " ", by: place.trainer)
    }
    let created = try place.office.createClass(plan, force: "a guest", by: place.trainer)
    #expect(created.overridden == expected)
    let facts = try place.office.read { try $0.events(of: created.id).events.map(\.fact) }
    var kept = plan
    kept.centre = "31.71.01"
    #expect(facts == [.scheduled(kept, forced: "a guest")])
  }

  @Test func `is never forced into a room or onto a trainer that is taken`() throws {
    let place = try Self.recorded()
    _ = try place.office.createClass(`Classes`.plan(place, capacity: 40), by: place.trainer)
    let found = try Self.findings {
      _ = try place.office.createClass(
        `Classes`.plan(place, capacity: 400),
        force: "urgent",
        by: place.trainer
      )
    }
    #expect(found.count == 2)
    #expect(found.allSatisfy { !$0.isOverridable })
    // Without force the room that is too small is named as well.
    let all = try Self.findings {
      _ = try place.office.createClass(`Classes`.plan(place, capacity: 400), by: place.trainer)
    }
    #expect(all.count == 3)
    #expect(all.contains(.roomTooSmall("Aula", holds: 40, seats: 400)))
  }

  @Test func `is asked of a move for what the move brings up`() throws {
    let place = try Self.recorded()
    let person = try place.admit()
    // Saturday is forced once; the same again is no news, another room is.
    let created = try place.office.createClass(
      `Classes`.plan(place, capacity: 40, in: 4),
      force: "they work on weekdays",
      by: place.trainer
    )
    #expect(created.overridden.count == 2)
    let name = created.id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    let found = try Self.findings {
      _ = try place.office.rescheduleClass(
        name,
        ClassChange(room: "Serambi"),
        reason: "flood",
        by: place.trainer
      )
    }
    #expect(found == [.unknownRoom("Serambi", "31.71.01", suggestion: nil)])
    let moved = try place.office.rescheduleClass(
      name,
      ClassChange(capacity: 30),
      reason: "fewer chairs",
      by: place.trainer
    )
    #expect(moved.plan.capacity == 30)
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(
        name,
        ClassChange(capacity: 0),
        reason: "none",
        by: place.trainer
      )
    }
  }

  @Test func `has the seats that its room holds where nobody says how many`() throws {
    let place = try Self.recorded()
    let module = try place.office.module(named: "basic-class")
    let office = place.office
    #expect(try office.usualCapacity(of: module, in: "Aula", at: "Gambir") == 40)
    #expect(try office.usualCapacity(of: module, in: "Serambi", at: "Gambir") == 50)
  }
}
