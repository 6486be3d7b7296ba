import CivilTime
import CurriculumModel
import Progression
import Scheduling
import TestKit
import Testing

@testable import Storage

/// What another hand does to the journal is found.
@Suite("The chain of events") struct ChainTests {
  /// Three registrations of three events each, a class, a trainer.
  private static func written(in folder: TemporaryFolder) throws -> Store {
    let store = try folder.open()
    try store.write { access in
      for (number, name) in ["R000001", "R000002", "R000003"].enumerated() {
        let id = RegistrationID(name)
        let first = UInt64(number) * 10
        try access.append((0..<3).map { event(first + $0, of: id) }, to: id, expecting: 0)
      }
      try access.append([SampleClassEvent.scheduled], to: "C000001", expecting: 0)
    }
    let trainer = ScheduleStream(.trainer, "T-1")
    for sequence in 1...3 {
      try store.write { access in
        let away = Unavailability(
          start: Instant(milliseconds: Int64(sequence)),
          end: Instant(milliseconds: 9),
          reason: "x"
        )
        let stamp = Stamp(
          effective: Instant(milliseconds: 5),
          recorded: Instant(milliseconds: 5),
          sequence: sequence,
          id: EventID(high: 7, low: UInt64(sequence))
        )
        try access.append(
          [ScheduleEvent(.trainerAway(away), of: trainer, by: .engine, at: stamp)],
          to: trainer,
          expecting: sequence - 1
        )
      }
    }
    return store
  }

  static let table = "registration_event"
  static let second = "WHERE registration = 'R000002' AND sequence = 2"

  @Test func `what this program writes is sound`() throws {
    let folder = try TemporaryFolder()
    #expect(try Self.written(in: folder).checkIntegrity { _ in "" } == [])
  }

  @Test(arguments: [
    "UPDATE \(table) SET id = zeroblob(16) \(second)",
    "UPDATE \(table) SET effective = effective + 1 \(second)",
    "UPDATE \(table) SET recorded = recorded - 1 \(second)",
    "UPDATE \(table) SET actor = 'trainer/T-18' \(second)",
    "UPDATE \(table) SET kind = 'track-withdrawn' \(second)",
    "UPDATE \(table) SET payload = '{\"v\":1,\"track\":\"craft\"}' \(second)",
    "UPDATE \(table) SET chain = zeroblob(16) \(second)",
    "UPDATE \(table) SET sequence = 20 - sequence WHERE registration = 'R000002'",
    "UPDATE \(table) SET registration = 'R000009' WHERE registration = 'R000002'",
    "DELETE FROM \(table) WHERE registration = 'R000002' AND sequence = 1",
    "DELETE FROM \(table) \(second)",
    "DELETE FROM \(table) WHERE registration = 'R000002' AND sequence = 3",
    "DELETE FROM registration_event WHERE registration = 'R000002'",
    "DELETE FROM registration_event",
    "DELETE FROM schedule_event WHERE sequence = 3",
    "DELETE FROM class_event",
    "DELETE FROM journal_tally",
    """
    INSERT INTO registration_event SELECT registration, 4, randomblob(16), effective, recorded, actor, kind,
      payload, chain FROM registration_event WHERE registration = 'R000002' AND sequence = 3
    """,
    """
    INSERT INTO registration_event SELECT 'R000009', 1, randomblob(16), effective, recorded, actor, kind,
      payload, chain FROM registration_event WHERE registration = 'R000002' AND sequence = 1
    """,
    """
    UPDATE registration_event SET effective = 1, recorded = 1, actor = 'engine/x'
    WHERE registration = 'R000001' AND sequence = 3
    """,
  ])
  func `whatever another hand changes, takes out or puts in is found`(statement: String) throws {
    let folder = try TemporaryFolder()
    _ = try Self.written(in: folder)
    let other = try ForeignDatabase(path: folder.database)
    let tables = ["registration_event", "class_event", "schedule_event"]
    let guards = tables.flatMap { table in ["update", "delete"].map { (table, $0) } }
    for (table, change) in guards { try other.execute("DROP TRIGGER \(table)_\(change)") }
    try other.execute(statement)
    for (table, change) in guards {
      try other.execute(
        "CREATE TRIGGER \(table)_\(change) BEFORE \(change) ON \(table) "
          + "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
      )
    }
    let problems = try folder.open().checkIntegrity { _ in "" }
    #expect(!problems.isEmpty, "\(statement)")
  }

  @Test func `one event that was changed is named, and no other`() throws {
    let folder = try TemporaryFolder()
    _ = try Self.written(in: folder)
    let other = try ForeignDatabase(path: folder.database)
    try other.execute(
      """
      DROP TRIGGER registration_event_update;
      UPDATE registration_event SET actor = 'engine/x'
      WHERE registration = 'R000002' AND sequence = 2;
      CREATE TRIGGER registration_event_update BEFORE UPDATE ON registration_event
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
      """
    )
    let problems = try folder.open().checkIntegrity { _ in "" }
    #expect(problems == [.alteredEvent(event(11).id, stream: "R000002", sequence: 2)])
  }

  @Test func `a file of before gets its links when it is opened, and keeps every event`() throws {
    let folder = try TemporaryFolder()
    do {
      let old = try ForeignDatabase(path: folder.database)
      let before = SQLiteMigration.all.prefix { $0.title != "chain" }
      for migration in before { try old.execute(migration.script) }
      for (number, stamp) in [9, 4, 6].enumerated() {
        try old.execute(
          """
          INSERT INTO registration_event VALUES ('R000001', \(number + 1), randomblob(16), \(stamp),
            \(stamp), 'engine/okoce', 'resumed', '{"v":1}')
          """
        )
      }
      try old.execute("PRAGMA user_version = \(before.count)")
      try old.execute("PRAGMA application_id = \(SQLiteDatabase.applicationID)")
    }
    let store = try folder.open()
    #expect(try store.checkIntegrity { _ in "" } == [])
    let events = try store.read { try $0.events(of: "R000001" as RegistrationID).events }
    #expect(events.map(\.sequence) == [1, 2, 3], "a clock that was set back turns nothing round")
    #expect(try store.read { try $0.areListsDue() })
    _ = try store.write {
      try $0.append([event(70, of: "R000001", .resumed)], to: "R000001", expecting: 3)
    }
    #expect(try folder.open().checkIntegrity { _ in "" } == [])
  }
}
