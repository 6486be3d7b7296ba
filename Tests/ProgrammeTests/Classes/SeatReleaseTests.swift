import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

/// What a decision about a person does to the seats they have, in the same transaction.
@Suite struct `A seat that may no longer be held` {
  enum Deed: String, CaseIterable, Sendable {
    case abandon, waive, erase, transfer, exemptingTrack, migration, voidedRegistration

    func happen(to person: String, in place: TemporaryOffice) throws -> [SeatRelease] {
      let office = place.office
      switch self {
      case .abandon:
        return try office.abandon(person, reason: "moved", by: place.administrator).released
      case .waive:
        return try office.waive(
          "basic-class",
          for: person,
          reason: .priorLearning,
          note: "",
          by: place.administrator
        ).released
      case .erase: return try office.eraseParticipant(person, by: place.administrator).released
      case .transfer:
        return try office.transfer(person, to: "Tebet", by: place.administrator).released
      case .exemptingTrack:
        return try office.declareTrack(
          "existing-business",
          for: person,
          by: place.administrator
        ).released
      case .migration:
        let second = try SecondVersion(place)
        try second.rename("basic-class", to: "first-class")
        try second.publish()
        return try office.migrate(
          from: "okoce-2020@1.2.0",
          to: "okoce-2020@2.0.0",
          mapping: ["basic-class": nil],
          by: place.administrator
        ).released
      case .voidedRegistration:
        let file = try office.read { try office.file(of: person, in: $0) }
        let event = try #require(file.events.first)
        return try office.void(
          event.id.description,
          reason: "twice",
          by: place.administrator
        ).released
      }
    }
  }

  /// A class of one seat, taken by the first, and one more person who waits for it.
  static func full(
    in days: Int = 3,
    hours: [Int] = [8]
  ) throws -> (place: TemporaryOffice, class: String, people: [String]) {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.admit($0) }
    let plan = `Classes`.plan(place, capacity: 1, hours: hours, in: days)
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: name, for: people[0], by: place.trainer)
    try place.office.waitForSeat(in: name, for: people[1], by: place.trainer)
    place.wait(hours: 1)
    return (place, name, people)
  }

  @Test(arguments: Deed.allCases)
  func `goes to who has waited longest, and both are named`(deed: Deed) throws {
    let (place, name, people) = try Self.full()
    let released = try deed.happen(to: people[0], in: place)
    let seats = try place.office.classListing(name).seats.map(\.rawValue)
    if deed == .migration {
      // Everybody moves, so nobody is left who may sit there.
      #expect(seats == [])
      #expect(Set(released.map(\.registration.rawValue)) == Set(people))
    } else {
      #expect(seats == [people[1]])
      #expect(released.map(\.registration.rawValue) == [people[0]])
      #expect(released.map(\.promoted?.rawValue) == [people[1]])
      #expect(released.map(\.kind) == [.seat])
      #expect(try place.office.progress(of: people[1]).classes.map(\.id.rawValue) == [name])
    }
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test(arguments: Deed.allCases.filter { $0 != .migration })
  func `is a place on the waiting list as well`(deed: Deed) throws {
    let (place, name, people) = try Self.full()
    let released = try deed.happen(to: people[1], in: place)
    #expect(released.map(\.kind) == [.waiting])
    #expect(released.map(\.registration.rawValue) == [people[1]])
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[0]])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test(arguments: [Deed.abandon, .waive, .transfer, .exemptingTrack])
  func `stays as history once the class has begun`(deed: Deed) throws {
    let (place, name, people) = try Self.full(in: 1, hours: [8, 13])
    place.wait(hours: 24)
    #expect(try deed.happen(to: people[0], in: place).isEmpty)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[0]])
  }

  @Test func `is kept at the centre that somebody moves to`() throws {
    let (place, name, people) = try Self.full()
    _ = try place.office.transfer(people[0], to: "Tebet", by: place.administrator)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[1]])
    // Back at Gambir with a seat at Tebet: only the seat at the centre that was left ends.
    var plan = `Classes`.plan(place, room: "Balai", trainer: "T-2")
    plan.centre = "Tebet"
    let there = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: there, for: people[0], by: place.trainer)
    place.wait(hours: 1)
    let change = try place.office.transfer(people[0], to: "Gambir", by: place.administrator)
    #expect(change.released.map(\.class.rawValue) == [there])
    #expect(change.released.map(\.cause) == [.transferred])
  }

  @Test func `ends a place on the waiting list of another class of the module`() throws {
    let (place, name, people) = try Self.full()
    let other = try place.office.createClass(
      `Classes`.plan(place, room: "Ruang 2", trainer: "T-2", in: 5),
      by: place.trainer
    )
    let taken = try place.office.takeSeat(
      in: other.id.rawValue,
      for: people[1],
      by: place.trainer
    )
    #expect(taken.change.released.map(\.cause) == [.seatedElsewhere(other.id)])
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
  }

  @Test func `is one for each module, and no second place on a list`() throws {
    let (place, name, people) = try Self.full()
    let other = try place.office.createClass(
      `Classes`.plan(place, room: "Ruang 2", trainer: "T-2", capacity: 1, in: 5),
      by: place.trainer
    ).id.rawValue
    let expected = ProgrammeError.seatedElsewhere(RegistrationID(people[0]), ClassID(name))
    #expect(throws: expected) {
      try place.office.takeSeat(in: other, for: people[0], by: place.trainer)
    }
    _ = try place.office.takeSeat(in: other, for: people[1], by: place.trainer)
    #expect(throws: expected) {
      try place.office.waitForSeat(in: other, for: people[0], by: place.trainer)
    }
    // Once the first is over, another may be had.
    place.wait(days: 4)
    _ = try place.office.leaveSeat(in: other, for: people[1], by: place.trainer)
    _ = try place.office.takeSeat(in: other, for: people[0], by: place.trainer)
    #expect(try place.office.classListing(other).seats.map(\.rawValue) == [people[0]])
  }

  @Test func `goes to nobody once the class has begun`() throws {
    let (place, name, people) = try Self.full(in: 1, hours: [8, 13])
    place.wait(hours: 24)
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try place.office.classListing(name).seats.isEmpty)
    let late = try place.admit(3)
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.waitForSeat(in: name, for: late, by: place.trainer)
    }
    guard case .classBegun? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `is neither given nor waited for when the class is over`() throws {
    let (place, name, people) = try Self.full(in: 1)
    place.wait(days: 2)
    let end = try #require(try place.office.classListing(name).plan.meetings.last?.end)
    let expected = ProgrammeError.classOver(ClassID(name), ended: end)
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(throws: expected) {
      try place.office.takeSeat(in: name, for: people[1], by: place.trainer)
    }
    #expect(throws: expected) {
      try place.office.waitForSeat(in: name, for: people[1], by: place.trainer)
    }
    let receipt = try place.office.recordAttendance(
      in: name,
      meeting: 1,
      present: [people[1]],
      by: place.trainer
    )
    #expect(receipt.strangers.map(\.rawValue) == [people[1]])
    #expect(try place.standing(of: "basic-class", for: people[1])?.attainment == .notStarted)
  }

  @Test func `goes to who can come on its day; a seat given by name says who can't`() throws {
    let (place, name, people) = try Self.full()
    let third = try place.admit(3)
    let day = try #require(try place.office.classListing(name).plan.meetings.first?.start.day())
    let others = Set(1...7).subtracting([day.weekday])
    _ = try place.office.stateAvailability(of: people[1], weekdays: others, by: place.trainer)
    try place.office.waitForSeat(in: name, for: third, by: place.trainer)
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [third])
    _ = try place.office.leaveSeat(in: name, for: third, by: place.trainer)
    let taken = try place.office.takeSeat(in: name, for: people[1], by: place.trainer)
    #expect(taken.missedMeetings == [1])
  }
}
