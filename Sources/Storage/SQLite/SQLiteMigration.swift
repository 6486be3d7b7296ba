/// One step of the schema; once released, its text never changes.
struct SQLiteMigration: Sendable {
  var title: String
  var script: String

  /// In order; the number of a migration is its place here, from 1.
  static let all: [SQLiteMigration] = [
    .journal, .register, .archive, .projections, .classes, .schedules, .readings, .trade,
    .halls, .outreach, .waiting, .registerChanges,
  ]
}

extension SQLiteConnection {
  /// Carries out what is missing, each migration in its own transaction.
  func migrate(_ location: StoreLocation) throws(StorageFailure) {
    let known = SQLiteMigration.all.count
    let version = try integer("PRAGMA user_version")
    if version > known { throw .newer(path: location.path, version: version, known: known) }
    for number in version..<known {
      try script("BEGIN IMMEDIATE")
      do throws(StorageFailure) {
        // Another process may have done it while this one waited for the lock.
        if try integer("PRAGMA user_version") == number {
          try script(SQLiteMigration.all[number].script)
          try script("PRAGMA application_id = \(SQLiteDatabase.applicationID)")
          try script("PRAGMA user_version = \(number + 1)")
        }
        try script("COMMIT")
      } catch {
        try script("ROLLBACK")
        throw error
      }
    }
  }
}
