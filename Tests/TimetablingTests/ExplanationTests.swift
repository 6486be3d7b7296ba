import Testing

@testable import Timetabling

/// What a trainer who argues with a timetable is told.
@Suite("Explaining") struct ExplanationTests {
  @Test(arguments: UInt64(1)...30)
  func `alternatives break nothing and cost what the timetable would then cost`(seed: UInt64) {
    let problem = RandomProblem.make(seed: seed)
    let timetable = problem.solve(SearchOptions(.moves(4_000), seed: seed)).timetable
    let before = problem.evaluate(timetable).score
    for meeting in problem.meetings where timetable[meeting] != nil {
      let found = problem.alternatives(for: meeting, in: timetable, most: 3)
      for one in found {
        var moved = timetable
        moved[meeting] = one.placement
        let after = problem.evaluate(moved).score
        #expect(after.hard <= before.hard, "seed \(seed)")
        #expect(after.soft - before.soft == one.change.soft, "seed \(seed)")
        #expect(one.placement != timetable[meeting], "seed \(seed)")
      }
      #expect(found.map(\.change) == found.map(\.change).sorted(), "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `the cheapest alternative is the cheapest there is`(seed: UInt64) throws {
    let problem = RandomProblem.make(seed: seed)
    let timetable = problem.solve(SearchOptions(.moves(4_000), seed: seed)).timetable
    let meeting = try #require(problem.meetings.first { timetable[$0] != nil })
    var cheapest: Score?
    for timeslot in problem.grid.timeslots {
      for room in problem.rooms.indices {
        let place = Placement(timeslot, room: room)
        guard place != timetable[meeting] else { continue }
        let one = problem.whyNot(meeting, at: place, in: timetable)
        if one.isPossible { cheapest = min(cheapest ?? one.change, one.change) }
      }
    }
    let first = problem.alternatives(for: meeting, in: timetable).first
    #expect(first?.change == cheapest, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...12)
  func `what a move leaves as it is counts neither for nor against it`(seed: UInt64) throws {
    let problem = RandomProblem.make(seed: seed)
    let timetable = problem.solve(SearchOptions(.moves(4_000), seed: seed)).timetable
    for meeting in problem.meetings where timetable[meeting] != nil {
      for one in problem.alternatives(for: meeting, in: timetable, most: 3) {
        let added = Set(one.added.map { "\($0.constraint) \($0.cost) \($0.reason.en)" })
        let removed = one.removed.map { "\($0.constraint) \($0.cost) \($0.reason.en)" }
        #expect(added.isDisjoint(with: removed), "seed \(seed)")
        let sum = one.added.reduce(0) { $0 + $1.cost } - one.removed.reduce(0) { $0 + $1.cost }
        #expect(sum == one.change.soft + one.change.hard, "seed \(seed)")
      }
    }
  }

  private static func hours(_ count: Int, classes: [ClassDemand], rooms: Int = 3) -> Problem {
    Problem(
      grid: TimeslotGrid(days: 1, blocks: count),
      rooms: (0..<rooms).map { Room("room \($0)", capacity: 30) },
      trainers: [Trainer("Ani"), Trainer("Budi")],
      cohorts: [Cohort("Gambir-1"), Cohort("Gambir-2")],
      classes: classes
    )
  }

  @Test func `too many meetings of a cohort clash, and any one less would do`() throws {
    let problem = Self.hours(
      4,
      classes: [
        ClassDemand("A", cohorts: [0], headCount: 5, meetings: 2),
        ClassDemand("B", cohorts: [0], headCount: 5, meetings: 3),
        ClassDemand("C", cohorts: [1], headCount: 5, meetings: 4),
      ]
    )
    let clash = try #require(problem.clash(placing: Meeting(of: 1, 2)))
    #expect(clash.meetings.count == 5)
    #expect(clash.meetings.allSatisfy { $0.demand < 2 })
    #expect(clash.reason.en == "5 meetings of cohort Gambir-1 (A, B) have 4 times only")
    #expect(problem.clash(placing: Meeting(of: 2, 0)) == nil)
  }

  @Test func `the only trainer, the only room and no time at all are told apart`() throws {
    var problem = Self.hours(
      3,
      classes: [
        ClassDemand("A", trainers: [0], headCount: 5, meetings: 2),
        ClassDemand("B", trainers: [0], headCount: 5, meetings: 2),
      ]
    )
    let trainer = try #require(problem.clash(placing: Meeting(of: 0, 0)))
    #expect(trainer.reason.en == "4 meetings of trainer Ani (A, B) have 3 times only")
    problem = Self.hours(
      3,
      classes: [
        ClassDemand("A", headCount: 5, meetings: 2, rooms: [1]),
        ClassDemand("B", headCount: 5, meetings: 2, rooms: [1]),
      ]
    )
    let room = try #require(problem.clash(placing: Meeting(of: 0, 0)))
    #expect(room.reason.en == "4 meetings (A, B) have 3 places only in room 1")
    problem.classes[0].rooms = []
    let none = try #require(problem.clash(placing: Meeting(of: 0, 0)))
    #expect(none.meetings == [Meeting(of: 0, 0)])
    #expect(none.reason.en == "no room suits class A")
  }
}
