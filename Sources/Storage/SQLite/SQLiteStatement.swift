import CSQLite

/// A prepared statement of SQLite's C interface.
final class SQLiteStatement: SQLStatement {
  private let pointer: OpaquePointer
  private let handle: OpaquePointer
  private let location: StoreLocation

  init(_ pointer: OpaquePointer, handle: OpaquePointer, location: StoreLocation) {
    self.pointer = pointer
    self.handle = handle
    self.location = location
  }

  deinit { sqlite3_finalize(pointer) }

  var isBusy: Bool { sqlite3_stmt_busy(pointer) != 0 }

  /// SQLite numbers `$n` by first appearance; the text must agree, or values go astray.
  func requireAscendingParameters() throws(StorageFailure) {
    for index in 0..<sqlite3_bind_parameter_count(pointer) {
      guard let name = sqlite3_bind_parameter_name(pointer, index + 1),
        String(cString: name) == "$\(index + 1)"
      else {
        throw .database(code: Int(SQLITE_MISUSE), message: "parameters out of order")
      }
    }
  }

  func bind(_ integer: Int64, to parameter: Int) {
    sqlite3_bind_int64(pointer, Int32(parameter), integer)
  }

  func bind(_ text: String, to parameter: Int) {
    var text = text
    text.withUTF8 { bind(utf8: UnsafeRawBufferPointer($0), to: parameter) }
  }

  func bind(text: [UInt8], to parameter: Int) {
    text.withUnsafeBytes { bind(utf8: $0, to: parameter) }
  }

  private func bind(utf8: UnsafeRawBufferPointer, to parameter: Int) {
    if let start = utf8.baseAddress?.assumingMemoryBound(to: CChar.self), !utf8.isEmpty {
      sqlite3_bind_text(pointer, Int32(parameter), start, Int32(utf8.count), transient)
    } else {
      // An empty buffer may have no address, and for that SQLite would store NULL.
      sqlite3_bind_text(pointer, Int32(parameter), "", 0, transient)
    }
  }

  func bind(bytes: [UInt8], to parameter: Int) {
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress, !buffer.isEmpty {
        _ = sqlite3_bind_blob64(
          pointer,
          Int32(parameter),
          start,
          UInt64(buffer.count),
          transient
        )
      } else {
        _ = sqlite3_bind_zeroblob(pointer, Int32(parameter), 0)
      }
    }
  }

  func bindNull(to parameter: Int) { sqlite3_bind_null(pointer, Int32(parameter)) }

  func step() throws(StorageFailure) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let failure = StorageFailure(handle: handle, location: location)
      sqlite3_reset(pointer)
      throw failure
    }
  }

  func reset() { sqlite3_reset(pointer) }

  var changes: Int { Int(sqlite3_changes(handle)) }

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

  func text(_ column: Int) -> String {
    guard let start = sqlite3_column_text(pointer, Int32(column)) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int) -> [UInt8] {
    guard let start = sqlite3_column_blob(pointer, Int32(column)) else { return [] }
    let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// SQLite copies the value before the call returns.
  private var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
