import Synchronization
import Testing

@testable import Timetabling

/// What one thread does with its part of a search.
@Suite("A thread's search") struct SearchRunTests {
  /// 32 meetings that share rooms, times and people, with no timetable to start from.
  private static let problem: Problem = {
    var problem = Problem(
      grid: TimeslotGrid(weeks: 1, days: 5, blocks: 3),
      rooms: [
        Room("Aula", capacity: 40, centre: 0), Room("Ruang 1", capacity: 20, centre: 0),
        Room("Ruang 2", capacity: 20, centre: 0),
      ],
      trainers: (0..<4).map { Trainer("trainer \($0)") },
      cohorts: (0..<4).map { Cohort("cohort \($0)") },
      classes: (0..<8).map { index in
        ClassDemand(
          "class \(index)",
          trainers: [index % 4],
          cohorts: [index / 2],
          headCount: 15 + 3 * index,
          meetings: 4,
          leastDays: 4
        )
      }
    )
    problem.centres = ["Gambir"]
    return problem
  }()

  /// A search that ends on the move, in strides of 2048 moves.
  private static func run(strides: Int, thread: Int, perAttempt: Int, seed: UInt64 = 1)
    -> SearchRun
  {
    var options = SearchOptions(.moves(strides * SearchRun.stride), seed: seed, threads: 2)
    options.strategy.movesPerMeeting = perAttempt * SearchRun.stride / 32
    return SearchRun(problem: problem, options: options, thread: thread)
  }

  private static func found(strides: Int, thread: Int, perAttempt: Int, seed: UInt64 = 1)
    -> (timetable: Timetable, moves: Int)
  {
    run(strides: strides, thread: thread, perAttempt: perAttempt, seed: seed).search()
  }

  @Test(arguments: [
    // Strides in all, strides of a fruitful attempt, attempts.
    (40, 10, 4),
    (40, 9, 4),
    (40, 21, 1),
    (40, 100, 1),
    (1, 1, 1),
  ])
  func `as many attempts as the moves have room for, at least one`(
    strides: Int,
    perAttempt: Int,
    attempts: Int
  ) {
    let run = Self.run(strides: strides, thread: 1, perAttempt: perAttempt)
    var annealer = run.start(0)
    #expect(run.attempts(&annealer) == attempts)
  }

  @Test(arguments: [
    // Moves for each meeting, share of the time that 65,536 moves take, attempts.
    (20_480, 0.01, 10),
    (20_480, 0.05, 2),
    (20_480, 0.2, 1),
    (20_480, 0.0, 1),
    (1, 0.0001, 1_000),
    (200_000, 0.001, 10),
  ])
  func `as many attempts as the time has room for at the pace of a sample`(
    movesPerMeeting: Int,
    pace: Double,
    attempts: Int
  ) {
    let looks = Mutex(0)
    let clock: @Sendable () -> Double = {
      looks.withLock { looks in
        looks += 1
        return Double(looks - 1) * pace
      }
    }
    var options = SearchOptions(.time(clock), threads: 2)
    options.strategy.movesPerMeeting = movesPerMeeting
    let run = SearchRun(problem: Self.problem, options: options, thread: 1)
    var annealer = run.start(0)
    #expect(run.attempts(&annealer) == attempts)
  }

  @Test(arguments: UInt64(1)...10)
  func `of several attempts the best counts, and the first is one of them`(seed: UInt64) {
    let first = Self.found(strides: 4, thread: 1, perAttempt: 4, seed: seed)
    let all = Self.found(strides: 24, thread: 1, perAttempt: 4, seed: seed)
    #expect(Self.problem.evaluate(all.timetable).score.isFeasible)
    #expect(
      Self.problem.evaluate(all.timetable).score <= Self.problem.evaluate(first.timetable).score
    )
    #expect(first.moves == 4 * SearchRun.stride)
    #expect(all.moves == 24 * SearchRun.stride)
  }

  @Test func `later attempts are searches of their own`() {
    let better = (UInt64(1)...10).count { seed in
      let first = Self.found(strides: 4, thread: 1, perAttempt: 4, seed: seed)
      let all = Self.found(strides: 24, thread: 1, perAttempt: 4, seed: seed)
      return Self.problem.evaluate(all.timetable).score
        < Self.problem.evaluate(first.timetable).score
    }
    #expect(better >= 3)
  }

  @Test func `the first and third thread search once, the second and fourth start over`() {
    let isOnce = (0..<4).map { thread in
      Self.found(strides: 24, thread: thread, perAttempt: 4).timetable
        == Self.found(strides: 24, thread: thread, perAttempt: 1_000).timetable
    }
    #expect(isOnce == [true, false, true, false])
  }
}
