import CSQLite

/// An open connection of SQLite's C interface; closed when it is let go.
///
/// It is one thread's at a time: `SQLiteDatabase` sees to that.
struct SQLiteHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Nobody asks SQLite how much memory it has; refused, without harm, when it was begun already.
  private static let isMemoryUncounted = okoce_sqlite3_count_no_memory() == SQLITE_OK

  private init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { sqlite3_close_v2(pointer) }

  /// - Parameter name: a path, or an address as `OwnFile.frozenName` makes it.
  static func open(
    _ name: String,
    isAddress: Bool,
    _ location: StoreLocation
  ) throws(StorageFailure) -> SQLiteHandle {
    _ = Self.isMemoryUncounted
    let access =
      location.mode == .readOnly
      ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    // A library may be built to take any path that begins so for an address.
    let name = !isAddress && name.hasPrefix("file:") ? "./" + name : name
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      name,
      &opened,
      access | SQLITE_OPEN_NOMUTEX | (isAddress ? SQLITE_OPEN_URI : 0),
      nil
    )
    guard let opened else {
      throw .unopenable(path: location.path, reason: String(cString: sqlite3_errstr(code)))
    }
    let handle = SQLiteHandle(opened)
    guard code == SQLITE_OK else { throw StorageFailure(handle: opened, location: location) }
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, Int32(clamping: location.patience * 1000))
    guard okoce_sqlite3_refuse_quoted_texts(opened) == SQLITE_OK else {
      throw StorageFailure(handle: opened, location: location)
    }
    return handle
  }

  /// Whether a transaction is under way; a failure such as a full disk may have undone it.
  var isInsideTransaction: Bool { sqlite3_get_autocommit(pointer) == 0 }
}
