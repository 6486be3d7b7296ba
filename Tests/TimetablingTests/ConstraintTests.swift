import Testing

@testable import Timetabling

@Suite("A constraint alone") struct ConstraintTests {
  static let cases = ConstraintCase.hard + ConstraintCase.soft

  @Test(arguments: cases)
  func `says what three meetings cost, and why, in both languages`(one: ConstraintCase) {
    let found = one.problem.evaluate(one.timetable).violations
      .filter { $0.constraint == one.constraint }
    #expect(found.reduce(0) { $0 + $1.cost } == one.cost)
    #expect(found.map(\.reason.en) == one.english)
    #expect(found.map(\.reason.id) == one.indonesian)
  }

  @Test(arguments: cases)
  func `costs as many times more as it weighs, and a soft one of no weight nothing`(
    one: ConstraintCase
  ) {
    for factor in [0, 7] where one.constraint.definition.strength == .soft {
      var problem = one.problem
      problem.weights[one.constraint] = factor * one.constraint.definition.defaultWeight
      let cost = problem.evaluate(one.timetable).costs[one.constraint] ?? 0
      #expect(cost == factor * one.cost)
    }
  }

  @Test func `is never left out`() {
    #expect(Set(Self.cases.map(\.constraint)) == Set(ConstraintName.allCases))
  }
}

@Suite("Handing classes over while searching") struct HandoverMoveTests {
  /// Two classes of two meetings; the trainers are given by hand at the start.
  private static func problem() -> Problem {
    var problem = Problem(
      grid: TimeslotGrid(days: 4, blocks: 2),
      rooms: [Room("Aula", capacity: 30, centre: 0), Room("Balai", capacity: 30, centre: 1)],
      trainers: [Trainer("Ani"), Trainer("Budi")],
      classes: (0..<4).map { index in
        ClassDemand(
          "class \(index)",
          trainers: [0, 1],
          headCount: 20,
          meetings: 2,
          rooms: [index / 2]
        )
      }
    )
    problem.centres = ["Gambir", "Tebet"]
    problem.weights[.distance] = 0
    var unfair = Timetable(for: problem)
    for demand in 0..<4 {
      unfair[trainerOf: demand] = 0
      for ordinal in 0..<2 {
        unfair[Meeting(of: demand, ordinal)] = Placement(
          Timeslot(demand * 2 + ordinal),
          room: demand / 2
        )
      }
    }
    problem.existing = unfair
    return problem
  }

  @Test func `shares them out where one trainer had them all`() {
    let problem = Self.problem()
    #expect(problem.evaluate(problem.existing ?? Timetable(for: problem)).score.soft == 4)
    let found = problem.solve(SearchOptions(.moves(20_000)))
    #expect(found.score == Score())
    #expect(Set(found.timetable.trainers) == [0, 1])
  }

  @Test func `leaves a class with a locked meeting to its trainer`() {
    var problem = Self.problem()
    for demand in 0..<4 {
      let meeting = Meeting(of: demand, 0)
      problem.locks[meeting] = problem.existing?[meeting].map { Lock($0) }
    }
    let found = problem.solve(SearchOptions(.moves(20_000)))
    #expect(found.timetable.trainers == [0, 0, 0, 0])
    #expect(found.score.soft >= 4)
  }

  @Test func `counts what a trainer gives already`() {
    var problem = Self.problem()
    problem.trainers[1].duties = (0..<4).map { Duty(Timeslot($0), centre: 0) }
    let found = problem.solve(SearchOptions(.moves(20_000)))
    // Twelve in all, six each: Budi gives four already.
    #expect(found.timetable.trainers.count { $0 == 1 } == 1)
    #expect(found.score.isFeasible)
  }
}
