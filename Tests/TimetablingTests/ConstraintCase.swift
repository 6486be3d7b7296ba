import Testing

@testable import Timetabling

/// Three named meetings in a small week, and what one constraint says of them.
struct ConstraintCase: CustomTestStringConvertible, Sendable {
  let constraint: ConstraintName
  /// What it costs with the constraint's own weight.
  let cost: Int
  /// The reasons, in the order of the report.
  let english: [String]
  let indonesian: [String]
  let problem: Problem
  let timetable: Timetable

  var testDescription: String { constraint.rawValue }

  /// - Parameters:
  ///   - places: of the first and second meeting of "Basic" and the one of "Cash book".
  ///   - cashBook: who gives "Cash book": 0 for Ani, 1 for Budi.
  init(
    _ constraint: ConstraintName,
    costs cost: Int,
    at places: [Placement],
    cashBook: Int = 1,
    english: [String],
    indonesian: [String],
    _ change: (inout Problem) -> Void = { _ in }
  ) {
    var problem = Self.week
    change(&problem)
    var timetable = Timetable(for: problem)
    timetable[trainerOf: 1] = cashBook
    for (meeting, place) in zip(Self.meetings, places) { timetable[meeting] = place }
    self.constraint = constraint
    self.cost = cost
    self.english = english
    self.indonesian = indonesian
    self.problem = problem
    self.timetable = timetable
  }

  /// The meetings of "Basic" and the one of "Cash book".
  static let meetings = [Meeting(of: 0, 0), Meeting(of: 0, 1), Meeting(of: 1, 0)]

  /// Where meetings can be: a day and a block of the week, and a room.
  static func place(_ day: Int, _ block: Int, _ room: Int) -> Placement {
    Placement(slot(day, block), room: room)
  }

  static func slot(_ day: Int, _ block: Int) -> Timeslot { Timeslot(day * 3 + block) }

  static let aula = 0
  static let room1 = 1
  static let balai = 2

  /// Two classes, two trainers, two cohorts; a hall and a room in Gambir, a hall in Tebet.
  private static var week: Problem {
    var grid = TimeslotGrid(days: 3, blocks: 3)
    grid.dayNames = ["Mon", "Tue", "Wed"]
    grid.blockNames = ["09:00", "11:00", "13:00"]
    var problem = Problem(
      grid: grid,
      rooms: [
        Room("Aula", capacity: 30, kind: "hall", centre: 0),
        Room("Ruang 1", capacity: 20, kind: "class", centre: 0),
        Room("Balai", capacity: 30, kind: "hall", centre: 1),
      ],
      trainers: [Trainer("Ani"), Trainer("Budi")],
      cohorts: [Cohort("Gambir-1"), Cohort("Gambir-2")],
      classes: [
        ClassDemand("Basic", trainers: [0], cohorts: [0], headCount: 25, meetings: 2),
        ClassDemand("Cash book", trainers: [0, 1], cohorts: [1], headCount: 20, meetings: 1),
      ]
    )
    problem.centres = ["Gambir", "Tebet"]
    return problem
  }
}
