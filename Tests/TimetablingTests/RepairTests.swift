import Testing

@testable import Timetabling

/// A timetable that stood, something that happens, and what is changed for it.
@Suite("Repairing") struct RepairTests {
  /// 8 classes of 3 meetings, 4 trainers of whom two may give each class, 3 rooms in 2 centres.
  private static func term(weeks: Int = 2) -> Problem {
    var problem = Problem(
      grid: TimeslotGrid(weeks: weeks, days: 5, blocks: 4),
      rooms: [
        Room("Aula", capacity: 40, centre: 0), Room("Ruang 1", capacity: 30, centre: 0),
        Room("Balai", capacity: 30, centre: 1),
      ],
      trainers: (0..<4).map { Trainer("trainer \($0)") },
      cohorts: (0..<4).map { Cohort("cohort \($0)") },
      classes: (0..<8).map { index in
        ClassDemand(
          "class \(index)",
          trainers: [index % 4, (index + 1) % 4],
          cohorts: [index / 2],
          headCount: 20,
          meetings: 3,
          rooms: index < 5 ? [0, 1] : [2],
          leastDays: 3
        )
      }
    )
    problem.centres = ["Gambir", "Tebet"]
    return problem
  }

  private static let options = SearchOptions(.moves(60_000), seed: 7)

  @Test(arguments: 0..<4)
  func `an absent trainer's classes go to others, and nothing moves that need not`(
    absent: Int
  ) {
    var problem = Self.term()
    let timetable = problem.solve(Self.options).timetable
    #expect(problem.evaluate(timetable).score.isFeasible)
    let own = problem.meetings.filter { timetable[trainerOf: $0.demand] == absent }
    problem.trainers[absent].closed = .all(of: problem.grid)
    let mended = problem.repair(timetable, Self.options)
    #expect(mended.score.isFeasible)
    #expect(mended.changes.count { $0.isMoved } <= own.count)
    for meeting in problem.meetings {
      #expect(mended.timetable[trainerOf: meeting.demand] != absent)
    }
    for change in mended.changes where change.trainerBefore == change.trainerAfter {
      #expect(change.isMoved)
    }
  }

  @Test func `a flooded hall is emptied, and what was elsewhere stays`() {
    var problem = Self.term()
    let timetable = problem.solve(Self.options).timetable
    problem.rooms[0].closed = .all(of: problem.grid)
    let mended = problem.repair(timetable, Self.options)
    #expect(mended.score.isFeasible)
    let inHall = problem.meetings.filter { timetable[$0]?.room == 0 }
    #expect(!inHall.isEmpty)
    #expect(mended.changes.count { $0.isMoved } >= inHall.count)
    #expect(mended.changes.count { $0.isMoved } <= inHall.count + 2)
    #expect(!problem.meetings.contains { mended.timetable[$0]?.room == 0 })
  }

  @Test func `what fits already is left alone`() {
    let problem = Self.term()
    let timetable = problem.solve(Self.options).timetable
    #expect(problem.repair(timetable, Self.options).changes == [])
  }

  @Test func `locked meetings stay`() {
    var problem = Self.term()
    let timetable = problem.solve(Self.options).timetable
    for meeting in problem.meetings where meeting.demand < 3 {
      problem.locks[meeting] = timetable[meeting].map { Lock($0) }
    }
    problem.rooms[1].closed = .all(of: problem.grid)
    let mended = problem.repair(timetable, Self.options)
    for (meeting, lock) in problem.locks {
      #expect(mended.timetable[meeting] == lock.placement)
    }
  }

  @Test(arguments: [Scope.centre(0), .centre(1), .week(0), .week(1)])
  func `one part is made anew while the rest stands`(scope: Scope) {
    let problem = Self.term()
    let timetable = problem.solve(Self.options).timetable
    let anew = problem.regenerate(
      scope,
      of: timetable,
      SearchOptions(.moves(60_000), seed: 99)
    )
    #expect(anew.score.isFeasible)
    for meeting in problem.meetings {
      guard let before = timetable[meeting], let after = anew.timetable[meeting] else { continue }
      #expect(Self.contains(after, scope, problem) == Self.contains(before, scope, problem))
      if !Self.contains(before, scope, problem) { #expect(before == after) }
    }
    #expect(!anew.changes.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a search with nothing to move comes to its end`() {
    let empty = Problem(grid: TimeslotGrid(days: 5, blocks: 4), rooms: [])
    #expect(empty.solve(SearchOptions(.moves(10_000))).score.isFeasible)
    var locked = Self.term()
    let timetable = locked.solve(Self.options).timetable
    for meeting in locked.meetings { locked.locks[meeting] = timetable[meeting].map { Lock($0) } }
    locked.existing = timetable
    #expect(locked.solve(SearchOptions(.moves(10_000))).timetable == timetable)
  }

  private static func contains(_ place: Placement, _ scope: Scope, _ problem: Problem) -> Bool {
    switch scope {
    case .centre(let centre): problem.rooms[place.room].centre == centre
    case .week(let week): problem.grid.week(of: place.timeslot) == week
    }
  }
}
