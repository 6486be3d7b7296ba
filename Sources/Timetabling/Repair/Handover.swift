/// Classes whose trainer can't come, given to others who can, with every meeting where it was.
struct Handover {
  private let problem: Problem
  private(set) var timetable: Timetable
  /// How many meetings each trainer gives at each timeslot.
  private var busy: [Int: [Timeslot: Int]] = [:]

  init(_ problem: Problem, _ timetable: Timetable) {
    self.problem = problem
    self.timetable = timetable
    for demand in problem.classes.indices { book(demand, by: 1) }
    for demand in problem.classes.indices { handOver(demand) }
  }

  private func times(of demand: Int) -> [Timeslot] {
    (0..<max(0, problem.classes[demand].meetings)).compactMap {
      timetable[Meeting(of: demand, $0)]?.timeslot
    }
  }

  private mutating func book(_ demand: Int, by step: Int) {
    guard let trainer = timetable[trainerOf: demand] else { return }
    for time in times(of: demand) { busy[trainer, default: [:]][time, default: 0] += step }
  }

  /// How many of the class's meetings a trainer could not give where they are.
  private func misses(_ trainer: Int, _ demand: Int) -> Int {
    guard problem.trainers.indices.contains(trainer) else { return .max }
    return times(of: demand).count { time in
      problem.trainers[trainer].closed.contains(time) || busy[trainer]?[time] ?? 0 > 0
    }
  }

  private mutating func handOver(_ demand: Int) {
    let candidates = problem.classes[demand].trainers
    guard !candidates.isEmpty else { return }
    book(demand, by: -1)
    let present = timetable[trainerOf: demand]
    let isQualified = present.map(candidates.contains) ?? false
    let missed = present.map { isQualified ? misses($0, demand) : .max } ?? .max
    if missed > 0 {
      let best = candidates.map { (misses: misses($0, demand), load: load($0), trainer: $0) }
        .min { ($0.misses, $0.load, $0.trainer) < ($1.misses, $1.load, $1.trainer) }
      if let best, best.misses < missed { timetable[trainerOf: demand] = best.trainer }
    }
    book(demand, by: 1)
  }

  private func load(_ trainer: Int) -> Int { busy[trainer]?.values.reduce(0, +) ?? 0 }
}
