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
    // The class itself goes on, and so it stands in its trainer's calendar.
    let trainer = try place.office.calendar(of: .trainer("T-1"), in: "en").events
    #expect(trainer.map(\.status) == [.confirmed, .confirmed])
    #expect(trainer.map(\.sequence) == [0, 0])
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
}
