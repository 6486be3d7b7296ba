/// `okoce progress ID` as a new process, against `sqlite3 FILE 'select 1'`.
enum ColdProgress {
  static func measure(okoce: String, database: String, rounds: Int) throws -> [Measurement] {
    var measurement = Measurement(
      name:
        "`okoce progress ID`, new process, 100,000 participants, against `sqlite3 FILE 'select 1'`",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .ratioAtMost(5)
    )
    for round in 0...rounds {
      let person = "P" + String(repeating: "0", count: 1) + "\(50_000 + round)"
      let ours = try MeasuredProcess.run([okoce, "progress", person, "--database", database])
      let reference = try MeasuredProcess.run(["sqlite3", database, "select 1"])
      guard ours.exitStatus == 0, reference.exitStatus == 0 else {
        throw CurriculumReading.Failed(ours: ours, reference: reference)
      }
      if round == 0 { continue }
      measurement.ours.append(ours.wallSeconds * 1_000)
      measurement.reference.append(reference.wallSeconds * 1_000)
    }
    return [measurement]
  }
}
