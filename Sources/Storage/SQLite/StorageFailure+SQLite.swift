import GRDB
import GRDBSQLite

/// SQLite's result codes in the store's words.
extension StorageFailure {
  /// The failure that the connection reported last.
  init(handle: OpaquePointer, location: StoreLocation) {
    self.init(
      code: sqlite3_extended_errcode(handle),
      message: String(cString: sqlite3_errmsg(handle)),
      location: location
    )
  }

  init(_ error: any Error, location: StoreLocation) {
    switch error {
    case let failure as StorageFailure: self = failure
    case let failure as DatabaseError:
      self.init(
        code: failure.extendedResultCode.rawValue,
        message: failure.message ?? "no reason given",
        location: location
      )
    default: self = .unopenable(path: location.path, reason: "\(error)")
    }
  }

  private init(code: Int32, message: String, location: StoreLocation) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(seconds: location.patience)
    case SQLITE_NOTADB: self = .notDatabase(path: location.path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH, SQLITE_READONLY:
      self = .unopenable(path: location.path, reason: message)
    default: self = .database(code: Int(code), message: message)
    }
  }
}
