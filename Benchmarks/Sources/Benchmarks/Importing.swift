import BuiltInAssessors
import CivilTime
import Foundation
import Programme
import Progression

/// 100,000 people from a CSV file with their registrations, against the same rows by the C interface.
enum Importing {
  /// What an import writes: people, events, and the lists made of them.
  static let tables = [
    "participant", "registration_event", "registration", "step_progress", "module_progress",
  ]

  /// - Returns: the measurement, and the database of the last round.
  static func measure(rounds: Int, curricula: String, in folder: URL) throws
    -> ([Measurement], database: String)
  {
    let people = 100_000
    let csv = folder.appending(path: "people.csv")
    try write(people, to: csv)
    var measurement = Measurement(
      name: "import of 100,000 participants, against the same rows by raw sqlite3",
      unit: "people/s",
      ours: [],
      reference: [],
      goal: .ratioAtLeast(0.5)
    )
    var database = ""
    for round in 1...rounds {
      database = folder.appending(path: "import-\(round).db").path
      let office = try Office(database: database, assessors: BuiltInAssessors.all)
      let actor = Actor(.administrator, "A-01")
      _ = try office.publishCurriculum(at: "\(curricula)/okoce-2020", by: actor)
      _ = try office.openCentres(from: "\(curricula)/jakarta/centres.xml")
      var added = 0
      let took = try seconds {
        added = try office.importParticipants(from: csv.path, by: actor).added
      }
      guard added == people else { throw RawSQLite.Failed(description: "\(added) were added") }
      measurement.ours.append(Double(people) / took)
      measurement.reference.append(
        Double(people) / (try copying(database, to: folder.appending(path: "raw-\(round).db").path))
      )
    }
    return ([measurement], database)
  }

  /// Seconds for writing the rows of one database into a fresh one, in one transaction.
  private static func copying(_ source: String, to target: String) throws -> Double {
    _ = try Office(database: target, assessors: BuiltInAssessors.all)
    let original = try RawSQLite(path: source)
    let copy = try RawSQLite(path: target)
    let contents = try tables.map { try original.rows(of: $0) }
    return try seconds {
      try copy.execute("BEGIN IMMEDIATE")
      for (table, rows) in zip(tables, contents) {
        guard let first = rows.first else { continue }
        let insertion = try copy.insertion(into: table, columns: first.count)
        for row in rows { try insertion.run(row) }
      }
      try copy.execute("COMMIT")
    }
  }

  private static func write(_ people: Int, to file: URL) throws {
    var text = "name,nik,phone,birth_date,sex,address,centre,tracks,curriculum\n"
    for number in 0..<people {
      // A woman's number of the day below; the year counts on where the serials of one end.
      let nik = "9999994101" + String(format: "%02d%04d", number / 9_999, number % 9_999 + 1)
      text +=
        "Peserta Contoh \(number),\(nik),0800\(String(format: "%06d", number)),20\(nik.dropFirst(10).prefix(2))-01-01,female,Jalan Contoh \(number),"
        + "31.7\(1 + number % 5).01,,okoce-2020\n"
    }
    try Data(text.utf8).write(to: file)
  }
}
