/// Everything that is kept: the journal, the people, the published curricula, the projections.
///
/// One store is one connection; its accesses run one after the other. Other processes may use the
/// same file at the same time.
public final class Store: Sendable {
  let database: SQLiteDatabase

  private init(database: SQLiteDatabase) { self.database = database }

  /// Opens the store there; to write, creates it and brings its schema up to date.
  ///
  /// - Throws: `StorageFailure`: missing, directory, unopenable, notDatabase, foreign, newer, older
  ///   (to read only) or busy.
  public static func open(_ location: StoreLocation) throws(StorageFailure) -> Store {
    Store(database: try SQLiteDatabase.open(location))
  }

  /// Runs `body` on one consistent view, and answers what it answers.
  ///
  /// - Throws: what `body` throws; `StorageFailure` when the view can't be had.
  public func read<Value>(_ body: (ReadAccess) throws -> Value) throws -> Value {
    try database.transaction(.read) { try body(ReadAccess(connection: $0)) }
  }

  /// Runs `body` with the write lock held, and keeps all it wrote or none of it.
  ///
  /// When it returns, what was written survives a power cut. Waits for other writers.
  /// - Throws: what `body` throws, after undoing all it wrote; `StorageFailure.busy` when another
  ///   process held the lock for too long.
  public func write<Value>(_ body: (WriteAccess) throws -> Value) throws -> Value {
    try database.transaction(.write) { connection in
      let access = WriteAccess(connection: connection)
      let value = try body(access)
      try access.finish()
      return value
    }
  }
}
