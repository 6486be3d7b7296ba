public import Progression

/// Everything that is kept: the journal, the people, the published curricula, the projections.
///
/// One store is one connection; its accesses run one after the other. Other processes may use the
/// same file at the same time.
public final class Store: Sendable {
  let database: SQLiteDatabase
  /// Who had to be erased again at opening, since an older copy of the database was put back.
  public let erasedAgain: [ParticipantID]

  init(database: SQLiteDatabase, erasedAgain: [ParticipantID] = []) {
    self.database = database
    self.erasedAgain = erasedAgain
  }

  /// Opens the store there; to write, creates it and brings its schema up to date.
  ///
  /// Erases again whom the list beside it names as erased, even when it is opened to read: a copy
  /// that was put back brings nobody back.
  /// - Throws: `StorageFailure`: missing, directory, unopenable, notDatabase, foreign, newer, older
  ///   (to read only), busy, or erasuresDue where somebody has to be erased again and nothing can be
  ///   written.
  public static func open(_ location: StoreLocation) throws(StorageFailure) -> Store {
    let store = Store(database: try SQLiteDatabase.open(location))
    do {
      guard try store.disagreesWithErasures() else { return store }
      if location.mode != .readOnly {
        return Store(database: store.database, erasedAgain: try store.repeatErasures())
      }
      return try store.reopened(at: location)
    } catch {
      guard let failure = error as? StorageFailure else {
        throw .unopenable(path: location.path, reason: "\(error)")
      }
      throw failure
    }
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
      if access.memory.hasErased { try keepList(access) }
      return value
    }
  }
}
