import CSQLite
import Synchronization

/// One connection to one SQLite file, which one thread has at a time.
///
/// One and not several: a command needs one connection, and one opens faster. Whoever asks for it
/// inside of an access is stopped by the lock, since they would wait for themselves.
///
/// `@unchecked Sendable`: `handle` and `statements` are touched while `lock` is held, and by `deinit`.
final class SQLiteDatabase: @unchecked Sendable {
  enum Purpose {
    case read, write

    var begin: SQLText { self == .read ? "BEGIN" : "BEGIN IMMEDIATE" }
  }

  let location: StoreLocation
  private let lock = Mutex(())
  private let handle: SQLiteHandle
  private let statements = SQLiteStatementCache()
  /// The file that was opened.
  private let file: FileIdentity?

  init(_ handle: consuming SQLiteHandle, location: StoreLocation) {
    self.handle = handle
    self.location = location
    file = FileIdentity(at: location.path)
  }

  deinit {
    // Statements must be gone before their connection is closed.
    statements.removeAll()
  }

  func transaction<Value>(
    _ purpose: Purpose,
    _ body: (any SQLConnection) throws -> Value
  ) throws -> Value {
    try access { connection in
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
        if handle.isInsideTransaction { try connection.execute("ROLLBACK") }
        throw error
      }
    }
  }

  /// Runs statements outside of any transaction, such as pragmas.
  func outsideTransaction<Value>(
    _ body: (SQLiteConnection) throws(StorageFailure) -> Value
  ) throws(StorageFailure) -> Value {
    try access(body)
  }

  private func access<Value, Failure: Error>(
    _ body: (SQLiteConnection) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var result: Result<Value, Failure>?
    lock.withLock { _ in
      let connection = SQLiteConnection(handle.pointer, statements: statements, location: location)
      do throws(Failure) { result = .success(try body(connection)) } catch {
        result = .failure(error)
      }
    }
    guard let result else { preconditionFailure("a lock runs what it is given") }
    return try result.get()
  }
}
