import CivilTime
import CurriculumModel
import ICalendar
import Progression
import Testing

@testable import Programme

/// What a participant's telephone learns of a seat.
@Suite struct `A participant's calendar` {
  private static func seated() throws -> (TemporaryOffice, String, String) {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let plan = `Classes`.plan(place, hours: [8, 13])
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    return (place, name, person)
  }

  private static func events(_ place: TemporaryOffice, _ person: String) throws -> [CalendarEvent] {
    try place.office.calendar(of: .participant(person), in: "en").events
  }

  @Test func `keeps a class whose seat was given back, cancelled under the same UID`() throws {
    let (place, name, person) = try Self.seated()
    let before = try Self.events(place, person)
    #expect(before.map(\.status) == [.confirmed, .confirmed])
    #expect(before.map(\.sequence) == [0, 0])
    place.wait(hours: 1)
    _ = try place.office.leaveSeat(in: name, for: person, by: place.trainer)
    let after = try Self.events(place, person)
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after.map(\.status) == [.cancelled, .cancelled])
    #expect(after.map(\.sequence) == [1, 1])
    #expect(zip(before, after).allSatisfy { $0.stamp < $1.stamp })
    // The class itself goes on for its trainer, under the same number as for everybody.
    let trainer = try place.office.calendar(of: .trainer("T-1"), in: "en").events
    #expect(trainer.map(\.status) == [.confirmed, .confirmed])
    #expect(trainer.map(\.sequence) == [1, 1])
  }

  @Test func `keeps a class that was cancelled`() throws {
    let (place, name, person) = try Self.seated()
    let before = try Self.events(place, person)
    _ = try place.office.cancelClass(name, reason: "flood", by: place.trainer)
    let after = try Self.events(place, person)
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after.allSatisfy { $0.status == .cancelled })
    #expect(zip(before, after).allSatisfy { $0.sequence < $1.sequence })
  }

  @Test func `rises with every turn, whatever happens to seat and class`() throws {
    let (place, name, person) = try Self.seated()
    var last = try Self.events(place, person).map(\.sequence)
    func expect(_ status: CalendarEvent.Status, _ turn: String) throws {
      let events = try Self.events(place, person)
      #expect(events.allSatisfy { $0.status == status }, "\(turn)")
      #expect(zip(last, events).allSatisfy { $0 < $1.sequence }, "\(turn)")
      last = events.map(\.sequence)
    }
    _ = try place.office.leaveSeat(in: name, for: person, by: place.trainer)
    try expect(.cancelled, "given back")
    _ = try place.office.rescheduleClass(
      name,
      ClassChange(room: "Serambi"),
      reason: "flood",
      by: place.trainer
    )
    try expect(.cancelled, "moved meanwhile")
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    try expect(.confirmed, "taken again")
    _ = try place.office.rescheduleClass(
      name,
      ClassChange(room: "Aula"),
      reason: "dry again",
      by: place.trainer
    )
    try expect(.confirmed, "moved")
    _ = try place.office.cancelClass(name, reason: "ill", by: place.trainer)
    try expect(.cancelled, "cancelled")
  }

  @Test func `knows nothing of classes in which the person never had a seat`() throws {
    let (place, name, _) = try Self.seated()
    let other = try place.admit(2)
    #expect(try Self.events(place, other).isEmpty)
    _ = try place.office.cancelClass(name, reason: "flood", by: place.trainer)
    #expect(try Self.events(place, other).isEmpty)
  }

  /// What is changed; whose calendars have the class cancelled, and whose have it, afterwards.
  static let moves: [(ClassChange, gone: [CalendarOwner], there: [CalendarOwner])] = [
    (
      ClassChange(trainer: "T-2"), [.trainer("T-1"), .trainer("t-1")],
      [.trainer("T-2"), .room("Aula", centre: "Gambir"), .centre("Gambir")]
    ),
    (
      ClassChange(room: "Serambi"), [.room("Aula", centre: "Gambir")],
      [.trainer("T-1"), .room("serambi", centre: "Gambir"), .centre("Gambir")]
    ),
    (
      ClassChange(room: "Serambi", trainer: "T-2"),
      [.room("Aula", centre: "Gambir"), .trainer("T-1")],
      [.trainer("T-2"), .room("Serambi", centre: "Gambir"), .centre("Gambir")]
    ),
  ]

  @Test(arguments: moves)
  func `tells whoever a class was taken from, and everybody the same number`(
    change: ClassChange,
    gone: [CalendarOwner],
    there: [CalendarOwner]
  ) throws {
    let (place, name, person) = try Self.seated()
    func events(_ owner: CalendarOwner) throws -> [CalendarEvent] {
      try place.office.calendar(of: owner, in: "en").events
    }
    let before = try events(gone[0])
    _ = try place.office.rescheduleClass(name, change, reason: "ill", by: place.trainer)
    for owner in gone {
      let after = try events(owner)
      #expect(after.map(\.uid) == before.map(\.uid))
      #expect(after.map(\.status) == [.cancelled, .cancelled], "\(owner)")
      #expect(after.map(\.sequence) == [1, 1], "\(owner)")
      // As it was when it was theirs.
      #expect(after.map(\.location) == before.map(\.location))
      #expect(after.map(\.description) == before.map(\.description))
    }
    for owner in there + [.participant(person)] {
      let after = try events(owner)
      #expect(after.map(\.uid) == before.map(\.uid))
      #expect(after.map(\.status) == [.confirmed, .confirmed], "\(owner)")
      #expect(after.map(\.sequence) == [1, 1], "\(owner)")
    }
    // Back again, and cancelled for everybody.
    let back = ClassChange(room: "Aula", trainer: "T-1")
    _ = try place.office.rescheduleClass(name, back, reason: "well", by: place.trainer)
    #expect(try gone.allSatisfy { try events($0).map(\.status) == [.confirmed, .confirmed] })
    _ = try place.office.cancelClass(name, reason: "flood", by: place.trainer)
    let all = try (gone + there + [.participant(person)]).map(events)
    #expect(all.allSatisfy { $0.map(\.status) == [.cancelled, .cancelled] })
    #expect(Set(all.flatMap { $0 }.map(\.sequence)) == [3])
  }

  @Test func `leaves a meeting with the trainer who held it`() throws {
    let (place, name, _) = try Self.seated()
    // Between the first meeting and the second.
    place.wait(hours: 24 * 3)
    let day = place.clock.now().day()
    place.clock.advance(to: Instant(milliseconds: day.start().milliseconds + 11 * 3_600_000))
    _ = try place.office.rescheduleClass(
      name,
      ClassChange(trainer: "T-2"),
      reason: "ill",
      by: place.trainer
    )
    let events = try place.office.calendar(of: .trainer("T-1"), in: "en").events
    #expect(events.map(\.status) == [.confirmed, .cancelled])
  }
}
