import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite struct `A waiting list` {
  /// A class of one seat, taken, and so many people who are ready for it.
  private static func full(_ count: Int) throws -> (TemporaryOffice, String, [String]) {
    let place = try TemporaryOffice()
    let people = try (1...count).map { try place.admit($0) }
    let plan = `Classes`.plan(place, capacity: 1)
    let name = try place.office.createClass(plan, by: place.trainer).id.rawValue
    _ = try place.office.takeSeat(in: name, for: people[0], by: place.trainer)
    return (place, name, people)
  }

  @Test func `gives a free seat to who has waited longest, and says why`() throws {
    let (place, name, people) = try Self.full(3)
    for person in [people[2], people[1]] {
      try place.office.waitForSeat(in: name, for: person, by: place.trainer)
    }
    #expect(try place.office.waiting(for: name).waiting.map(\.rawValue) == [people[2], people[1]])
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[2]])
    let list = try place.office.waiting(for: name)
    #expect(list.waiting.map(\.rawValue) == [people[1]])
    #expect(list.promotions.map(\.registration.rawValue) == [people[2]])
    #expect(list.promotions.first?.reason.contains("of 2 they waited longest") == true)
    #expect(try place.office.progress(of: people[2]).classes.map(\.id.rawValue) == [name])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `passes over who sits in another class then, without taking their place away`() throws
  {
    let (place, name, people) = try Self.full(3)
    for person in people.dropFirst() {
      try place.office.waitForSeat(in: name, for: person, by: place.trainer)
    }
    let other = try place.office.createClass(
      `Classes`.plan(place, of: "technical-practice-class", room: "Ruang 2", trainer: "T-2"),
      by: place.trainer
    )
    _ = try place.office.takeSeat(in: other.id.rawValue, for: people[1], by: place.trainer)
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try place.office.classListing(name).seats.map(\.rawValue) == [people[2]])
    let list = try place.office.waiting(for: name)
    #expect(list.waiting.map(\.rawValue) == [people[1]])
    #expect(list.promotions.first?.reason.hasSuffix("1 before them can't come now") == true)
  }

  @Test func `is joined once, left at will, and left by taking a seat`() throws {
    let (place, name, people) = try Self.full(3)
    for _ in 1...2 { try place.office.waitForSeat(in: name, for: people[1], by: place.trainer) }
    try place.office.waitForSeat(in: name, for: people[2], by: place.trainer)
    #expect(try place.office.waiting(for: name).waiting.count == 2)
    try place.office.stopWaiting(in: name, for: people[1], by: place.trainer)
    try place.office.stopWaiting(in: name, for: people[1], by: place.trainer)
    #expect(try place.office.waiting(for: name).waiting.map(\.rawValue) == [people[2]])
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
  }

  @Test func `shows each who waits their place, for as long as the class is to be held`() throws {
    let (place, name, people) = try Self.full(4)
    for person in [people[2], people[1], people[3]] {
      try place.office.waitForSeat(in: name, for: person, by: place.trainer)
      place.wait(hours: 1)
    }
    func places(_ person: Int, asOf day: Day? = nil) throws -> [[Int]] {
      try place.office.progress(of: people[person], asOf: day).waiting.map { waiting in
        #expect(waiting.id.rawValue == name)
        return [waiting.position, waiting.count]
      }
    }
    #expect(try places(0) == [])
    #expect(try places(1) == [[2, 3]])
    #expect(try places(2) == [[1, 3]])
    #expect(try places(3) == [[3, 3]])
    // Before anybody was there to wait, and after the class is over.
    #expect(throws: ProgrammeError.self) {
      try places(1, asOf: place.clock.now().day().adding(days: -1))
    }
    #expect(try places(1, asOf: place.clock.now().day().adding(days: 30)) == [])
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(try places(1) == [[1, 2]])
    #expect(try places(2) == [])
    try place.office.stopWaiting(in: name, for: people[1], by: place.trainer)
    #expect(try places(1) == [])
    #expect(try places(3) == [[1, 1]])
    _ = try place.office.cancelClass(name, reason: "flood", by: place.trainer)
    #expect(try places(3) == [])
  }

  @Test func `lets everybody go when the class is cancelled, and says so to them`() throws {
    let (place, name, people) = try Self.full(4)
    for person in [people[2], people[1]] {
      try place.office.waitForSeat(in: name, for: person, by: place.trainer)
    }
    let before = place.clock.now()
    place.wait(hours: 1)
    let cancelled = try place.office.cancelClass(name, reason: "banjir", by: place.trainer)
    #expect(cancelled.seated.map(\.rawValue) == [people[0]])
    #expect(cancelled.waiting.map(\.rawValue) == [people[2], people[1]])
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
    for person in people[1...2] {
      let report = try place.office.progress(of: person)
      #expect(report.released.map(\.id.rawValue) == [name])
      #expect(report.released.map(\.reason) == ["banjir"])
      #expect(report.waiting.isEmpty)
      #expect(try place.office.progress(of: person, knownAt: before).released.isEmpty)
    }
    #expect(try place.office.progress(of: people[0]).released.isEmpty)
    #expect(try place.office.progress(of: people[3]).released.isEmpty)
    // They are ready for another class of the module.
    let other = try place.office.createClass(
      `Classes`.plan(place, room: "Ruang 2", trainer: "T-2"),
      by: place.trainer
    )
    _ = try place.office.takeSeat(in: other.id.rawValue, for: people[2], by: place.trainer)
    #expect(try place.office.classListing(other.id.rawValue).seats.map(\.rawValue) == [people[2]])
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `takes nobody in while a seat is free, nobody twice, nobody unready`() throws {
    let (place, name, people) = try Self.full(2)
    #expect(throws: ProgrammeError.self) {
      try place.office.waitForSeat(in: name, for: people[0], by: place.trainer)
    }
    _ = try place.office.leaveSeat(in: name, for: people[0], by: place.trainer)
    #expect(throws: ProgrammeError.self) {
      try place.office.waitForSeat(in: name, for: people[1], by: place.trainer)
    }
    _ = try place.office.takeSeat(in: name, for: people[0], by: place.trainer)
    _ = try place.office.abandon(
      people[1],
      reason: "moved away",
      by: place.administrator
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.waitForSeat(in: name, for: people[1], by: place.trainer)
    }
    #expect(try place.office.waiting(for: name).waiting.isEmpty)
  }
}
