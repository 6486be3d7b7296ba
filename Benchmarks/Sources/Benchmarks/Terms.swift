import Foundation
import Timetabling

/// One term of all 44 centres, and ten times that, as the programme would ask for it.
enum Terms {
  static func measure() -> [Measurement] {
    term(times: 1, seconds: 20, threads: 2) + term(times: 10, seconds: 300, threads: 2)
  }

  private static func term(times: Int, seconds limit: Double, threads: Int) -> [Measurement] {
    let problem = problem(times: times, seed: 2026)
    let start = ContinuousClock.now
    let options = SearchOptions(
      .time { start.duration(to: .now).inSeconds / limit },
      seed: 1,
      threads: threads
    )
    let found = problem.solve(options)
    let size = "\(problem.classes.count) classes, \(problem.meetings.count) meetings"
    var rows = [
      row(
        "a term of \(size): unplaced or hard after \(Int(limit)) s on two threads",
        "broken",
        Double(found.score.unplaced + found.score.hard),
        atMost: 0
      ),
      row("the same: soft cost", "units", Double(found.score.soft), atMost: nil),
    ]
    if times == 1 { rows += repair(problem, found.timetable) }
    if times == 10, let peak = peakMemory() {
      rows.append(row("the same: peak memory of the whole process", "MB", peak, atMost: 300))
    }
    return rows
  }

  /// The trainer with the most meetings falls ill for the whole term.
  private static func repair(_ problem: Problem, _ timetable: Timetable) -> [Measurement] {
    var problem = problem
    var loads = Array(repeating: 0, count: problem.trainers.count)
    for meeting in problem.meetings {
      if let trainer = timetable[trainerOf: meeting.demand] { loads[trainer] += 1 }
    }
    let ill = loads.indices.max { loads[$0] < loads[$1] } ?? 0
    problem.trainers[ill].closed = .all(of: problem.grid)
    let start = ContinuousClock.now
    let mended = problem.repair(
      timetable,
      SearchOptions(.time { start.duration(to: .now).inSeconds }, seed: 1, threads: 2)
    )
    let took = start.duration(to: .now).inSeconds
    let moved = mended.changes.count { $0.isMoved }
    return [
      row("repair after the busiest trainer fell ill: time", "s", took, atMost: 2),
      row(
        "the same: meetings moved, of \(loads[ill]) that the trainer had",
        "moved",
        Double(moved),
        atMost: Double(loads[ill])
      ),
      row(
        "the same: unplaced or hard",
        "broken",
        Double(mended.score.unplaced + mended.score.hard),
        atMost: 0
      ),
    ]
  }

  private static func row(
    _ name: String,
    _ unit: String,
    _ value: Double,
    atMost limit: Double?
  ) -> Measurement {
    Measurement(
      name: name,
      unit: unit,
      ours: [value],
      reference: [],
      goal: limit.map { .atMost($0) } ?? .none
    )
  }

  /// 44 centres with two rooms each, 120 trainers, 530 classes of four meetings, 14 weeks of six
  /// days and four blocks; all of it drawn from one seed.
  static func problem(times: Int, seed: UInt64) -> Problem {
    var random = SeededNumbers(state: seed)
    let centres = 44 * times
    let grid = TimeslotGrid(weeks: 14, days: 6, blocks: 4)
    var problem = Problem(
      grid: grid,
      rooms: (0..<centres * 2).map { room in
        Room(
          "room \(room)",
          capacity: room % 2 == 0 ? 50 : 30,
          kind: "hall",
          centre: room / 2,
          closed: someTimes(8, grid, &random)
        )
      },
      trainers: (0..<120 * times).map {
        Trainer("trainer \($0)", closed: someTimes(24, grid, &random), mostMeetingsAWeek: 6)
      }
    )
    problem.centres = (0..<centres).map { "centre \($0)" }
    problem.closed = TimeslotSet(
      grid.timeslots.filter { time in
        // Friday prayer, and two holidays.
        grid.day(of: time) == 4 && grid.block(of: time) == 1
          || [8, 40].contains(grid.date(of: time))
      }
    )
    problem.cohorts = (0..<265 * times).map {
      Cohort("cohort \($0)", closed: someTimes(40, grid, &random))
    }
    problem.classes = (0..<530 * times).map { number in
      let centre = number % centres
      let trainers = (0..<4).map { (centre * 120 / 44 + $0 * 7) % (120 * times) }
      return ClassDemand(
        "class \(number)",
        trainers: trainers,
        cohorts: [number / 2],
        headCount: Int.random(in: 18...34, using: &random),
        meetings: 4 - (number % 53 == 0 ? 2 : 0),
        rooms: [centre * 2, centre * 2 + 1],
        leastDays: 4
      )
    }
    return problem
  }

  private static func someTimes(
    _ count: Int,
    _ grid: TimeslotGrid,
    _ random: inout SeededNumbers
  ) -> TimeslotSet {
    TimeslotSet((0..<count).map { _ in Timeslot(Int.random(in: 0..<grid.count, using: &random)) })
  }

  /// The most memory that this process ever had, in MB.
  private static func peakMemory() -> Double? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1_024 }
  }
}

/// A small generator that a seed decides.
/// - Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Duration {
  fileprivate var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
