import CSQLite

/// One step of the schema; once released, its text never changes.
struct SQLiteMigration: Sendable {
  var title: String
  var script: String
  /// What no statement of SQL can say; carried out after the script.
  var afterwards: (@Sendable (WriteAccess) throws(StorageFailure) -> Void)?
  /// Carried out last.
  var closing: String?

  /// In order; the number of a migration is its place here, from 1.
  static let all: [SQLiteMigration] = [
    .journal, .register, .archive, .projections, .classes, .schedules, .readings, .trade,
    .halls, .outreach, .waiting, .registerChanges, .chain,
    .salts, .texts,
  ]
}

extension SQLiteConnection {
  /// Carries out what is missing, each migration in its own transaction.
  ///
  /// - Returns: whether anything was missing.
  func migrate(_ location: StoreLocation) throws(StorageFailure) -> Bool {
    let version = try schemaVersion(location)
    for number in version..<SQLiteMigration.all.count {
      try script("BEGIN IMMEDIATE")
      do throws(StorageFailure) {
        // Another process may have done it while this one waited for the lock.
        if try integer("PRAGMA user_version") == number {
          try carryOut(SQLiteMigration.all[number])
          try script("PRAGMA application_id = \(SQLiteDatabase.applicationID)")
          try script("PRAGMA user_version = \(number + 1)")
        }
        try script("COMMIT")
      } catch {
        try script("ROLLBACK")
        // What it lacks or has too much of, SQLite says; that its version is none of it, we do.
        guard case .database(Int(SQLITE_ERROR), let message) = error else { throw error }
        throw .otherSchema(path: location.path, version: number, problem: message)
      }
    }
    return version < SQLiteMigration.all.count
  }

  /// The number of migrations that a file has been through.
  ///
  /// - Throws: `StorageFailure.newer`, and `.noSchema` for a number below 0, which no file has.
  func schemaVersion(_ location: StoreLocation) throws(StorageFailure) -> Int {
    let known = SQLiteMigration.all.count
    let version = try integer("PRAGMA user_version")
    if version > known { throw .newer(path: location.path, version: version, known: known) }
    if version < 0 { throw .noSchema(path: location.path, version: version, known: known) }
    return version
  }

  private func carryOut(_ migration: SQLiteMigration) throws(StorageFailure) {
    try script(migration.script)
    if let afterwards = migration.afterwards {
      try afterwards(WriteAccess(connection: self))
    }
    if let closing = migration.closing { try script(closing) }
  }
}
