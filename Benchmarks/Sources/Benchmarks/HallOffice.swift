import BuiltInAssessors
import CivilTime
import CurriculumModel
import Foundation
import Halls
import Programme
import Progression
import Storage

/// The same halls in a database: what an officer asks for in the evening, in January, and when the
/// bank's file comes.
enum HallOffice {
  /// - Throws: what a use case throws; a benchmark that can't do its work is wrong.
  static func measure(rounds: Int, in folder: URL) throws -> [Measurement] {
    // The first of a month judges the month before; the day that is closed here is no first.
    guard let start = Day("2025-06-10") else { return [] }
    let last = start.adding(days: Trading.days)
    let path = folder.appending(path: "halls.db").path
    let office = try Office(
      database: path,
      assessors: BuiltInAssessors.all,
      clock: SteppingClock(at: last.adding(days: rounds + 2).start())
    )
    let store = try Store.open(StoreLocation(path: path))
    for number in 1...Trading.halls {
      let hall = HallID("H" + String(format: "%06d", number))
      let events = Trading.year(from: start, of: hall)
      _ = try store.write { try $0.append(events, to: hall, expecting: 0) }
    }
    _ = try office.rebuildProjections()
    return [
      try closing(office, from: last, rounds: rounds, in: folder),
      try statements(office, from: start, through: last.adding(days: -1)),
    ] + (try debits(office, on: last, rounds: rounds, in: folder))
  }

  private static let actor = Actor(.administrator, "A-01")

  private static func closing(
    _ office: Office,
    from last: Day,
    rounds: Int,
    in folder: URL
  ) throws -> Measurement {
    var measurement = Measurement(
      name: "close a day of 44 halls of 200 stalls after a year, from a file into the database",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .atMost(1_000)
    )
    let file = folder.appending(path: "day.csv")
    var text = "hall,except,footfall\n"
    for number in 1...Trading.halls {
      text += "H\(String(format: "%06d", number)),A-001|A-011|A-021,400\n"
    }
    try Data(text.utf8).write(to: file)
    for round in 0...rounds {
      var closed = 0
      let took = try seconds {
        closed = try office.closeDay(last.adding(days: round), from: file.path, by: actor).rows
          .count
      }
      precondition(closed == Trading.halls, "every hall is closed")
      if round > 0 { measurement.ours.append(took * 1_000) }
    }
    return measurement
  }

  private static func statements(
    _ office: Office,
    from: Day,
    through: Day
  ) throws -> Measurement {
    var measurement = Measurement(
      name: "a year's statement of 44 halls of 200 stalls, from the database",
      unit: "s",
      ours: [],
      reference: [],
      goal: .atMost(5)
    )
    for _ in 0..<3 {
      var rows = 0
      measurement.ours.append(
        try seconds { rows = try office.levyStatement(from: from, through: through).rows.count }
      )
      precondition(rows == Trading.halls, "every hall has a statement")
    }
    return measurement
  }

  /// One line in a hundred is wrong, so nothing is kept and each of them is named; then the same file
  /// without them is kept.
  private static func debits(
    _ office: Office,
    on day: Day,
    rounds: Int,
    in folder: URL
  ) throws -> [Measurement] {
    let names = [
      "a bank's file of 10,000 debits, 100 of them wrong: every bad line named, nothing kept",
      "a bank's file of 10,000 debits, kept",
    ]
    return try names.enumerated().map { kind, name in
      var measurement = Measurement(
        name: name,
        unit: "s",
        ours: [],
        reference: [],
        goal: .atMost(2)
      )
      for round in 0..<rounds {
        let file = folder.appending(path: "debits-\(kind)-\(round).csv")
        var text = "hall,stall,amount,day,reference,result\n"
        for line in 0..<10_000 {
          let isWrong = kind == 0 && line % 100 == 7
          let hall = "H" + String(format: "%06d", line % Trading.halls + 1)
          let stall = "A-" + String(format: "%03d", line / Trading.halls % Trading.stalls + 1)
          text += "\(hall),\(isWrong ? "Z-999" : stall),28000,\(day),B-\(kind)-\(round)-\(line),"
          text += line % 4 == 0 ? "saldo kurang\n" : "ok\n"
        }
        try Data(text.utf8).write(to: file)
        var refused = 0
        measurement.ours.append(
          try seconds {
            refused = try office.importDebits(from: file.path, by: actor).refused.count
          }
        )
        precondition(refused == (kind == 0 ? 100 : 0), "bad lines are named, good ones kept")
      }
      return measurement
    }
  }
}
