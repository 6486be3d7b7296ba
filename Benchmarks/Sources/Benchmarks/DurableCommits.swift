import AssessmentKit
import CivilTime
import CurriculumModel
import Foundation
import Progression
import Storage

/// One event for each durable commit, against the same rows by the C interface.
enum DurableCommits {
  static func measure(rounds: Int, in folder: URL) throws -> [Measurement] {
    let commits = 300
    let ours = try Store.open(StoreLocation(path: folder.appending(path: "ours.db").path))
    let referencePath = folder.appending(path: "reference.db").path
    _ = try Store.open(StoreLocation(path: referencePath))
    let reference = try RawSQLite(path: referencePath)
    let insertion = try reference.insertion(into: "registration_event", columns: 9)

    var measurement = Measurement(
      name: "one event per durable commit, against raw sqlite3 calls",
      unit: "events/s",
      ours: [],
      reference: [],
      goal: .ratioAtLeast(0.9)
    )
    // The first round warms up and isn't counted.
    for round in 0...rounds {
      let registration = RegistrationID("R\(round)")
      let events = (0..<commits).map { SampleEvents.event($0, of: registration, round: round) }
      let oursTook = try seconds {
        for (revision, event) in events.enumerated() {
          _ = try ours.write { try $0.append([event], to: registration, expecting: revision) }
        }
      }
      let rows = try RawSQLite(path: folder.appending(path: "ours.db").path)
        .rows(of: "registration_event WHERE registration = 'R\(round)'")
      let referenceTook = try seconds {
        for row in rows {
          try reference.execute("BEGIN IMMEDIATE")
          try insertion.run(row)
          try reference.execute("COMMIT")
        }
      }
      guard rows.count == commits else { throw RawSQLite.Failed(description: "rows are missing") }
      if round == 0 { continue }
      measurement.ours.append(Double(commits) / oursTook)
      measurement.reference.append(Double(commits) / referenceTook)
    }
    return [measurement]
  }
}

/// Events as a real registration has them.
enum SampleEvents {
  static let curriculum = CurriculumReference(
    id: "okoce-2020",
    version: "1.0.0",
    sha256: String(repeating: "0123456789abcdef", count: 4)
  )

  /// The `number`th event: a registration first, then submissions and their outcomes in turn.
  static func event(_ number: Int, of registration: RegistrationID, round: Int) -> Event {
    let instant = Instant(milliseconds: 1_760_000_000_000 + Int64(number) * 60_000)
    let module = ModuleID("module-\(number / 2 % 20)")
    let submission = SubmissionID("S\(number / 2)")
    let fact: Fact
    if number == 0 {
      fact = .registered(
        Fact.Registered(participant: "P000001", curriculum: curriculum, centre: "31.71.01")
      )
    } else if number.isMultiple(of: 2) {
      fact = .assessed(
        Fact.Assessed(
          module: module,
          assessment: "check",
          submission: submission,
          outcome: Outcome(.passed, score: Score(scaled: 0.9)),
          by: .assessor("document", version: "1.0.0", sha256: curriculum.sha256)
        )
      )
    } else {
      fact = .submitted(
        Fact.Submitted(
          module: module,
          assessment: "check",
          submission: submission,
          digest: curriculum.sha256
        )
      )
    }
    return Event(
      id: EventID(high: UInt64(round) << 32 | UInt64(number), low: 1),
      registration: registration,
      effective: instant,
      recorded: instant,
      actor: .engine,
      fact: fact
    )
  }
}
