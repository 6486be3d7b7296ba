import GRDB
import GRDBSQLite

/// One connection to one SQLite file: opened, set up and serialised by GRDB.
///
/// A queue and not a pool: a command needs one connection, and one opens faster.
final class SQLiteDatabase: Sendable {
  enum Purpose {
    case read, write

    var begin: SQLText { self == .read ? "BEGIN" : "BEGIN IMMEDIATE" }
  }

  let queue: DatabaseQueue
  let location: StoreLocation
  /// The file that was opened.
  private let file: FileIdentity?
  private let statements = SQLiteStatementCache()

  init(queue: DatabaseQueue, location: StoreLocation) {
    self.queue = queue
    self.location = location
    file = FileIdentity(at: location.path)
  }

  deinit {
    // Statements must be gone before their connection is closed.
    queue.unsafeReentrantWrite { _ in statements.removeAll() }
  }

  func transaction<Value>(
    _ purpose: Purpose,
    _ body: (any SQLConnection) throws -> Value
  ) throws -> Value {
    try queue.writeWithoutTransaction { database in
      let connection = SQLiteConnection(database, statements: statements, location: location)
      try connection.execute(purpose.begin)
      do {
        let value = try body(connection)
        // What is committed to a file that nobody opens again would only look as if it were kept.
        if purpose == .write, FileIdentity(at: location.path) != file {
          throw StorageFailure.replaced(path: location.path)
        }
        try connection.execute("COMMIT")
        return value
      } catch {
        // A full disk may have undone everything already; then there is nothing to roll back.
        if database.isInsideTransaction { try connection.execute("ROLLBACK") }
        throw error
      }
    }
  }

  /// Runs statements outside of any transaction, such as pragmas.
  func outsideTransaction<Value>(
    _ body: (SQLiteConnection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        try body(SQLiteConnection(database, statements: statements, location: location))
      }
    } catch {
      throw StorageFailure(error, location: location)
    }
  }
}
