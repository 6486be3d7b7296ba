import CSQLite

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

  private init(code: Int32, message: String, location: StoreLocation) {
    switch code & 0xFF {
    case SQLITE_BUSY: self = .busy(seconds: location.patience)
    case SQLITE_NOTADB: self = .notDatabase(path: location.path)
    case SQLITE_FULL: self = .full(path: location.path)
    case SQLITE_READONLY: self = .readOnly(path: location.path)
    case SQLITE_CORRUPT: self = .damaged(path: location.path)
    case SQLITE_IOERR: self = .failedDisk(path: location.path, reason: message)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = .unopenable(path: location.path, reason: message)
    default: self = .database(code: Int(code), message: message)
    }
  }
}
