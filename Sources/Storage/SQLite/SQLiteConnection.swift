import CSQLite

/// The connection for the length of one access.
final class SQLiteConnection: SQLConnection {
  private let handle: OpaquePointer
  private let statements: SQLiteStatementCache
  private let location: StoreLocation

  init(_ handle: OpaquePointer, statements: SQLiteStatementCache, location: StoreLocation) {
    self.handle = handle
    self.statements = statements
    self.location = location
  }

  func statement(_ text: SQLText) throws(StorageFailure) -> any SQLStatement {
    if let kept = statements[text], !kept.isBusy { return kept }
    let fresh = try prepare(String(describing: text.literal))
    try fresh.requireAscendingParameters()
    if statements[text] == nil { statements[text] = fresh }
    return fresh
  }

  func execute(_ text: SQLText) throws(StorageFailure) { try statement(text).run() }

  /// A statement that is not kept.
  func prepare(_ text: String) throws(StorageFailure) -> SQLiteStatement {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle,
      text,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &pointer,
      nil
    )
    guard code == SQLITE_OK, let pointer else {
      throw StorageFailure(handle: handle, location: location)
    }
    return SQLiteStatement(pointer, handle: handle, location: location)
  }

  /// Runs every statement of a script.
  func script(_ text: String) throws(StorageFailure) {
    guard sqlite3_exec(handle, text, nil, nil, nil) == SQLITE_OK else {
      throw StorageFailure(handle: handle, location: location)
    }
  }

  /// The first column of the first row; 0 when there is none.
  func integer(_ text: String) throws(StorageFailure) -> Int {
    let statement = try prepare(text)
    return try statement.first { row throws(StorageFailure) in Int(row.integer(0)) } ?? 0
  }

  /// The first column of each row.
  func texts(_ text: String) throws(StorageFailure) -> [String] {
    try prepare(text).rows { row throws(StorageFailure) in row.text(0) }
  }
}

/// Prepared statements by the address of their text.
final class SQLiteStatementCache {
  private var kept: [UnsafePointer<UInt8>: SQLiteStatement] = [:]

  subscript(text: SQLText) -> SQLiteStatement? {
    get { kept[text.literal.utf8Start] }
    set { kept[text.literal.utf8Start] = newValue }
  }

  func removeAll() { kept.removeAll() }
}
