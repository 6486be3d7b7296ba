/// What people call the things of a problem; indices that name nothing are shown as numbers.
struct Names {
  let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  func demand(_ index: Int) -> String {
    problem.classes.indices.contains(index) ? problem.classes[index].name : "class \(index + 1)"
  }

  func trainer(_ index: Int) -> String {
    problem.trainers.indices.contains(index)
      ? problem.trainers[index].name : "trainer \(index + 1)"
  }

  func cohort(_ index: Int) -> String {
    problem.cohorts.indices.contains(index) ? problem.cohorts[index].name : "cohort \(index + 1)"
  }

  func room(_ index: Int) -> String {
    problem.rooms.indices.contains(index) ? problem.rooms[index].name : "room \(index + 1)"
  }

  func centre(_ index: Int) -> String {
    problem.centres.indices.contains(index) ? problem.centres[index] : "centre \(index + 1)"
  }

  func time(_ timeslot: Timeslot) -> String { problem.grid.name(of: timeslot) }

  /// The day of a timeslot, as in `week 2 Tue`.
  func day(_ timeslot: Timeslot) -> String {
    let grid = problem.grid
    let day = grid.day(of: timeslot)
    let name = grid.dayNames.indices.contains(day) ? grid.dayNames[day] : "day \(day + 1)"
    return grid.weeks == 1 ? name : "week \(grid.week(of: timeslot) + 1) \(name)"
  }

  /// The classes of sittings, each once, separated by commas.
  func demands(_ sittings: [Occupancy.Sitting]) -> String {
    var seen: [Int] = []
    for sitting in sittings where !seen.contains(sitting.meeting.demand) {
      seen.append(sitting.meeting.demand)
    }
    return seen.map { demand($0) }.joined(separator: ", ")
  }
}
