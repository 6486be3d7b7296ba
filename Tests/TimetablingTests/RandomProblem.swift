@testable import Timetabling

/// Problems that use every constraint, small enough to be recomputed after every move.
enum RandomProblem {
  /// A search over such a problem as it stands before its first move; every other seed begins with
  /// the existing timetable.
  static func search(_ problem: Problem, seed: UInt64) -> Annealer {
    let state = SearchState(layout: Layout(problem))
    state.load(seed % 2 == 0 ? problem.existing : nil, locks: [:])
    var annealer = Annealer(state: state, seed: seed)
    annealer.cost = annealer.softCost()
    annealer.construct()
    return annealer
  }

  static func make(seed: UInt64) -> Problem {
    var random = SplitMix64(seed: seed)
    func some(_ count: Int, below bound: Int) -> [Int] {
      (0..<count).map { _ in Int.random(in: 0..<bound, using: &random) }
    }
    let grid = TimeslotGrid(
      weeks: Int.random(in: 1...3, using: &random),
      days: Int.random(in: 2...4, using: &random),
      blocks: Int.random(in: 2...5, using: &random)
    )
    func times(_ count: Int) -> TimeslotSet {
      TimeslotSet(some(count, below: grid.count).map(Timeslot.init))
    }
    let rooms = (0..<5).map { index in
      Room(
        "room \(index)",
        capacity: Int.random(in: 10...40, using: &random),
        kind: index == 0 ? "hall" : "class",
        centre: index % 3,
        closed: times(1)
      )
    }
    let trainers = (0..<4).map { index in
      Trainer(
        "trainer \(index)",
        closed: times(2),
        preferred: index == 1 ? times(6) : nil,
        mostMeetingsAWeek: index == 3 ? nil : 4,
        duties: some(index * 2, below: grid.count + 1).map { time in
          Duty(Timeslot(time), centre: time % 4 == 3 ? nil : time % 4)
        }
      )
    }
    let cohorts = (0..<6).map { Cohort("cohort \($0)", closed: times(1)) }
    let classes = (0..<9).map { index in
      ClassDemand(
        "class \(index)",
        trainers: index == 8 ? [] : some(Int.random(in: 1...3, using: &random), below: 4),
        cohorts: some(Int.random(in: 0...3, using: &random), below: 6),
        headCount: Int.random(in: 5...45, using: &random),
        meetings: Int.random(in: 1...4, using: &random),
        allowed: index % 4 == 0 ? TimeslotSet.all(of: grid).subtracting(times(3)) : nil,
        rooms: index % 5 == 1 ? [1, 2, 3] : nil,
        roomKind: index % 5 == 2 ? "class" : nil,
        leastDays: Int.random(in: 1...4, using: &random),
        preferred: index % 3 == 0 ? times(5) : nil
      )
    }
    var problem = Problem(
      grid: grid,
      rooms: rooms,
      trainers: trainers,
      cohorts: cohorts,
      classes: classes
    )
    problem.centres = ["A", "B", "C"]
    problem.closed = times(1)
    problem.precedences = [Precedence(0, before: 1), Precedence(2, before: 5)]
    var existing = Timetable(for: problem)
    for meeting in problem.meetings where Bool.random(using: &random) {
      existing[meeting] = Placement(
        Timeslot(Int.random(in: 0..<grid.count, using: &random)),
        room: Int.random(in: 0..<5, using: &random)
      )
    }
    problem.existing = existing
    return problem
  }
}
