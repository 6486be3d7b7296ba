import Hashing
import TestKit

@testable import Storage

/// A database as an older version of this program left it.
struct OldDatabase {
  let connection: ForeignDatabase

  /// - Parameter version: how many migrations that version knew.
  init(at path: String, version: Int) throws {
    connection = try ForeignDatabase(path: path)
    try connection.execute("PRAGMA journal_mode = WAL")
    for migration in SQLiteMigration.all[..<version] { try connection.execute(migration.script) }
    try connection.execute("PRAGMA application_id = \(SQLiteDatabase.applicationID)")
    try connection.execute("PRAGMA user_version = \(version)")
  }

  func execute(_ script: String) throws { try connection.execute(script) }

  /// Adds an event in the form of that time.
  func add(
    to stream: String,
    of table: String = "registration_event",
    _ sequence: Int,
    _ kind: String,
    _ payload: String
  ) throws {
    let last = stream.utf8.reduce(0, ^)
    let id = HexadecimalText.of([UInt8](repeating: UInt8(sequence), count: 15) + [last])
    try execute(
      "INSERT INTO \(table) VALUES (\(stream.quotedForSQL), \(sequence), x'\(id)', 1, 1, "
        + "'administrator/a', \(kind.quotedForSQL), \(payload.quotedForSQL))"
    )
  }
}
