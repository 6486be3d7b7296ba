/// A timetable turned over: who sits where at which time.
struct Occupancy {
  /// A meeting that has a place.
  struct Sitting {
    let meeting: Meeting
    let placement: Placement
  }

  let problem: Problem
  let timetable: Timetable
  let names: Names
  /// By class, in the order of time.
  let sittings: [[Sitting]]
  let unplaced: [Meeting]

  init(_ problem: Problem, _ timetable: Timetable) {
    self.problem = problem
    self.timetable = timetable
    names = Names(problem)
    var unplaced: [Meeting] = []
    sittings = problem.classes.indices.map { demand in
      (0..<max(0, problem.classes[demand].meetings)).compactMap { ordinal in
        let meeting = Meeting(of: demand, ordinal)
        guard let placement = timetable[meeting], problem.grid.contains(placement.timeslot),
          problem.rooms.indices.contains(placement.room)
        else {
          unplaced.append(meeting)
          return nil
        }
        return Sitting(meeting: meeting, placement: placement)
      }
      .sorted { ($0.placement.timeslot, $0.meeting) < ($1.placement.timeslot, $1.meeting) }
    }
    self.unplaced = unplaced
  }

  /// Every sitting, class by class.
  var all: [Sitting] { sittings.flatMap { $0 } }

  /// The sittings of each trainer, by index into `Problem.trainers`, in the order of time.
  func sittingsByTrainer() -> [[Sitting]] {
    grouped(count: problem.trainers.count) { demand in
      timetable[trainerOf: demand].map { [$0] } ?? []
    }
  }

  /// The sittings of each cohort, by index into `Problem.cohorts`, in the order of time.
  func sittingsByCohort() -> [[Sitting]] {
    grouped(count: problem.cohorts.count) { Set(problem.classes[$0].cohorts).sorted() }
  }

  /// The sittings in each room, by index into `Problem.rooms`, in the order of time.
  func sittingsByRoom() -> [[Sitting]] {
    var groups: [[Sitting]] = Array(repeating: [], count: problem.rooms.count)
    for sitting in all { groups[sitting.placement.room].append(sitting) }
    return groups.map(inOrder)
  }

  private func grouped(count: Int, by keys: (Int) -> [Int]) -> [[Sitting]] {
    var groups: [[Sitting]] = Array(repeating: [], count: count)
    for demand in sittings.indices {
      for key in keys(demand) where groups.indices.contains(key) {
        groups[key] += sittings[demand]
      }
    }
    return groups.map(inOrder)
  }

  private func inOrder(_ sittings: [Sitting]) -> [Sitting] {
    sittings.sorted { ($0.placement.timeslot, $0.meeting) < ($1.placement.timeslot, $1.meeting) }
  }

  /// Runs of sittings with the same key, where equal keys stand together.
  static func runs<Key: Equatable>(
    of sittings: [Sitting],
    by key: (Sitting) -> Key
  ) -> [[Sitting]] {
    var runs: [[Sitting]] = []
    for sitting in sittings {
      if let last = runs.last?.last, key(last) == key(sitting) {
        runs[runs.count - 1].append(sitting)
      } else {
        runs.append([sitting])
      }
    }
    return runs
  }

  /// The runs of two or more at the same time.
  static func clashes(of sittings: [Sitting]) -> [[Sitting]] {
    runs(of: sittings) { $0.placement.timeslot }.filter { $0.count > 1 }
  }
}
