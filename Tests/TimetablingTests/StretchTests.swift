import Testing

@testable import Timetabling

/// The move that takes consecutive meetings of a cohort somewhere else together.
@Suite("A stretch of a cohort's day") struct StretchTests {
  /// One meeting for each class at a block of the week, all in their own rooms.
  private static func search(
    days: Int,
    _ places: [Int],
    cohorts: [Int],
    trainers: [Int] = [],
    locked: [Int] = []
  ) -> Annealer {
    var problem = Problem(
      grid: TimeslotGrid(weeks: 1, days: days, blocks: 4),
      rooms: places.indices.map { Room("Ruang \($0)", capacity: 20) },
      trainers: Set(trainers).sorted().map { Trainer("trainer \($0)") },
      cohorts: Set(cohorts).sorted().map { Cohort("cohort \($0)") },
      classes: places.indices.map { index in
        ClassDemand(
          "class \(index)",
          trainers: trainers.isEmpty ? [] : [trainers[index]],
          cohorts: [cohorts[index]],
          headCount: 20,
          meetings: 1
        )
      }
    )
    var existing = Timetable(for: problem)
    for (demand, slot) in places.enumerated() {
      let placement = Placement(Timeslot(slot), room: demand)
      existing[Meeting(of: demand, 0)] = placement
      if locked.contains(demand) { problem.locks[Meeting(of: demand, 0)] = Lock(placement) }
    }
    let state = SearchState(layout: Layout(problem))
    state.load(existing, locks: problem.locks)
    var annealer = Annealer(state: state, seed: 1)
    annealer.cost = annealer.softCost()
    annealer.threshold = 1_000
    return annealer
  }

  /// Where everybody sits after each of so many tries, without repetitions in a row.
  private static func course(_ annealer: inout Annealer, tries: Int) -> [[Int]] {
    let everybody = 0..<annealer.state.layout.meetings
    var course: [[Int]] = []
    for number in 0..<tries {
      annealer.tryStretch(number % everybody.count)
      let places = everybody.map { annealer.state.slot($0) }
      if course.last != places { course.append(places) }
    }
    return course
  }

  @Test(arguments: [
    // Days of four blocks, where the cohort sits, how many places it comes to.
    (1, [0, 1], 2),
    (1, [1, 2], 1),
    (2, [4, 5], 6),
    (3, [8, 9], 9),
  ])
  func `goes to every place where all of it fits, in its order with nobody left alone`(
    days: Int,
    places: [Int],
    different: Int
  ) {
    var annealer = Self.search(days: days, places, cohorts: places.map { _ in 0 })
    let course = Self.course(&annealer, tries: 3_000)
    #expect(course.allSatisfy { $0[1] == $0[0] + 1 && $0[0] / 4 == $0[1] / 4 }, "\(course)")
    #expect(Set(course).count == different)
  }

  @Test(arguments: 2...4)
  func `may be a whole day`(length: Int) {
    let day = Array(0..<length)
    var annealer = Self.search(days: 2, day, cohorts: day.map { _ in 0 })
    let course = Self.course(&annealer, tries: 3_000)
    let goesAsOne = zip(course, course.dropFirst()).contains { before, after in
      before.allSatisfy { $0 < 4 } && after.allSatisfy { $0 > 3 }
    }
    #expect(goesAsOne)
  }

  @Test func `changes places with those who are in its way`() {
    // Both trainers teach both cohorts; each cohort has its own day.
    var annealer = Self.search(
      days: 2,
      [0, 1, 4, 5],
      cohorts: [0, 0, 1, 1],
      trainers: [0, 1, 0, 1]
    )
    let course = Self.course(&annealer, tries: 200)
    #expect(course.contains([4, 5, 0, 1]))
    #expect(annealer.cost == annealer.softCost())
  }

  @Test func `stays when one of it is locked`() {
    var annealer = Self.search(days: 2, [0, 1], cohorts: [0, 0], locked: [1])
    #expect(Self.course(&annealer, tries: 200) == [[0, 1]])
  }

  @Test func `stays when it would cost too much`() {
    var annealer = Self.search(days: 2, [0, 1], cohorts: [0, 0])
    annealer.threshold = -1
    #expect(Self.course(&annealer, tries: 200) == [[0, 1]])
  }

  @Test func `of one meeting is a chain`() {
    var annealer = Self.search(days: 2, [0], cohorts: [0])
    #expect(Set(Self.course(&annealer, tries: 200).map { $0[0] }) == Set(0..<8))
  }
}
