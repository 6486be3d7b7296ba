import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

/// Two classes with the same start of which one ends earlier: whoever looks at the neighbour alone
/// doesn't see the longer one.
@Suite struct `Classes that start together` {
  /// A class on the third day from now between two full hours.
  private static func plan(
    _ place: TemporaryOffice,
    _ hours: ClosedRange<Int>,
    of module: ModuleID = "basic-class",
    room: String,
    trainer: String
  ) -> ClassPlan {
    let day = place.clock.now().day().adding(days: 3).start().milliseconds
    return ClassPlan(
      module: module,
      centre: "Gambir",
      room: room,
      trainer: trainer,
      capacity: 10,
      meetings: [
        Meeting(
          start: Instant(milliseconds: day + Int64(hours.lowerBound) * 3_600_000),
          end: Instant(milliseconds: day + Int64(hours.upperBound) * 3_600_000),
          lessonHours: 1
        )
      ]
    )
  }

  /// A short one and a long one from nine o'clock on, entered in either order.
  private static func both(_ place: TemporaryOffice, shortFirst: Bool) throws -> [ClassID] {
    let short = plan(place, 9...10, room: "Aula", trainer: "T-1")
    let long = plan(place, 9...13, room: "Serambi", trainer: "T-2")
    return try (shortFirst ? [short, long] : [long, short]).map {
      try place.office.createClass($0, by: place.trainer).id
    }
  }

  @Test(arguments: [
    // The longer one has room and trainer until one o'clock, the shorter one until ten.
    (11...12, "Serambi", "T-9", false), (11...12, "Ruang 9", "T-2", false),
    (11...12, "Aula", "T-1", true), (10...11, "Aula", "T-1", true),
    (10...11, "Serambi", "T-9", false), (13...14, "Serambi", "T-2", true),
    (9...10, "Aula", "T-9", false), (8...9, "Serambi", "T-2", true),
  ])
  func `each have their room and trainer until their own end`(
    hours: ClosedRange<Int>,
    room: String,
    trainer: String,
    isFree: Bool
  ) throws {
    for shortFirst in [true, false] {
      let place = try TemporaryOffice()
      _ = try Self.both(place, shortFirst: shortFirst)
      let wanted = Self.plan(place, hours, room: room, trainer: trainer)
      if isFree {
        _ = try place.office.createClass(wanted, by: place.trainer)
      } else {
        #expect(throws: ProgrammeError.self, "short first: \(shortFirst)") {
          try place.office.createClass(wanted, by: place.trainer)
        }
      }
    }
  }

  @Test(arguments: [true, false])
  func `keep their people until their own end`(shortFirst: Bool) throws {
    let place = try TemporaryOffice()
    let people = try (1...2).map { try place.admit($0) }
    let ids = try Self.both(place, shortFirst: shortFirst)
    for (id, person) in zip(ids, people) {
      _ = try place.office.takeSeat(in: id.rawValue, for: person, by: place.trainer)
    }
    let late = try place.office.createClass(
      Self.plan(
        place,
        11...12,
        of: "technical-practice-class",
        room: "Ruang 9",
        trainer: "T-9"
      ),
      by: place.trainer
    )
    let (short, long) = shortFirst ? (people[0], people[1]) : (people[1], people[0])
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.takeSeat(in: late.id.rawValue, for: long, by: place.trainer)
    }
    guard case .clashes(let clashes)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(clashes.map(\.class) == [shortFirst ? ids[1] : ids[0]])
    // The short one is over by then.
    _ = try place.office.takeSeat(in: late.id.rawValue, for: short, by: place.trainer)
  }

  @Test(arguments: [true, false])
  func `can be moved onto neither`(shortFirst: Bool) throws {
    let place = try TemporaryOffice()
    _ = try Self.both(place, shortFirst: shortFirst)
    let late = try place.office.createClass(
      Self.plan(place, 11...12, room: "Ruang 9", trainer: "T-9"),
      by: place.trainer
    )
    let name = late.id.rawValue
    #expect(throws: ProgrammeError.self) {
      try place.office.rescheduleClass(
        name,
        ClassChange(room: "Serambi"),
        reason: "flood",
        by: place.trainer
      )
    }
    let moved = try place.office.rescheduleClass(
      name,
      ClassChange(room: "Aula"),
      reason: "flood",
      by: place.trainer
    )
    #expect(moved.plan.room == "Aula")
  }
}
