import Foundation
import GRDB

@testable import Storage

/// A database as an older version of this program left it.
struct OldDatabase {
  let queue: DatabaseQueue

  /// - Parameter version: how many migrations that version knew.
  init(at path: String, version: Int) throws {
    queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      for migration in SQLiteMigration.all[..<version] {
        try database.execute(sql: migration.script)
      }
      try database.execute(sql: "PRAGMA application_id = \(SQLiteDatabase.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(version)")
    }
  }

  func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// Adds an event in the form of that time.
  func add(
    to stream: String,
    of table: String = "registration_event",
    _ sequence: Int,
    _ kind: String,
    _ payload: String
  ) throws {
    let id = Data(repeating: UInt8(sequence), count: 15) + Data([UInt8(stream.utf8.reduce(0, ^))])
    try execute(
      "INSERT INTO \(table) VALUES (?, ?, ?, 1, 1, 'administrator/a', ?, ?)",
      [stream, sequence, id, kind, payload]
    )
  }
}
