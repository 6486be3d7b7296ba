import CSQLite
import Foundation

/// SQLite by its C interface alone: the reference that the store is measured against.
final class RawSQLite {
  /// One column's value as SQLite stores it.
  enum Value {
    case null
    case integer(Int64)
    case text([CChar])
    case blob([UInt8])
  }

  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  private let connection: OpaquePointer

  /// Opens with the pragmas that the store uses.
  init(path: String) throws {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else {
      throw Failed(description: "can't open \(path)")
    }
    connection = opened
    for pragma in ["journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "foreign_keys=ON"] {
      try execute("PRAGMA \(pragma)")
    }
  }

  deinit { sqlite3_close_v2(connection) }

  func execute(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else {
      throw Failed(description: String(cString: sqlite3_errmsg(connection)))
    }
  }

  func prepare(_ sql: String) throws -> Statement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK, let statement
    else { throw Failed(description: String(cString: sqlite3_errmsg(connection))) }
    return Statement(statement)
  }

  /// All rows of a table, in its own order.
  func rows(of table: String) throws -> [[Value]] {
    let statement = try prepare("SELECT * FROM \(table)")
    var rows: [[Value]] = []
    while let row = statement.next() { rows.append(row) }
    return rows
  }

  /// An INSERT for every column of a table.
  func insertion(into table: String, columns: Int) throws -> Statement {
    let places = (1...columns).map { "$\($0)" }.joined(separator: ", ")
    return try prepare("INSERT INTO \(table) VALUES (\(places))")
  }

  final class Statement {
    private let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { sqlite3_finalize(pointer) }

    func next() -> [Value]? {
      guard sqlite3_step(pointer) == SQLITE_ROW else { return nil }
      return (0..<sqlite3_column_count(pointer)).map { column in
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_BLOB:
          let bytes = UnsafeRawBufferPointer(
            start: sqlite3_column_blob(pointer, column),
            count: Int(sqlite3_column_bytes(pointer, column))
          )
          return .blob(Array(bytes))
        default:
          let characters = UnsafeBufferPointer(
            start: UnsafeRawPointer(sqlite3_column_text(pointer, column))?
              .assumingMemoryBound(to: CChar.self),
            count: Int(sqlite3_column_bytes(pointer, column))
          )
          return .text(Array(characters))
        }
      }
    }

    /// Binds without copying, steps, resets.
    func run(_ row: [Value]) throws {
      try bind(row, from: 0)
      sqlite3_reset(pointer)
    }

    /// Binds one value after the other; each stays in place until the step is done.
    private func bind(_ row: [Value], from column: Int) throws {
      guard column < row.count else {
        guard sqlite3_step(pointer) == SQLITE_DONE else {
          throw Failed(description: "a row was refused")
        }
        return
      }
      let place = Int32(column + 1)
      switch row[column] {
      case .null:
        sqlite3_bind_null(pointer, place)
        try bind(row, from: column + 1)
      case .integer(let value):
        sqlite3_bind_int64(pointer, place, value)
        try bind(row, from: column + 1)
      case .text(let characters):
        try characters.withUnsafeBufferPointer { buffer in
          sqlite3_bind_text(pointer, place, buffer.baseAddress, Int32(buffer.count), nil)
          try bind(row, from: column + 1)
        }
      case .blob(let bytes):
        try bytes.withUnsafeBytes { buffer in
          sqlite3_bind_blob(pointer, place, buffer.baseAddress, Int32(buffer.count), nil)
          try bind(row, from: column + 1)
        }
      }
    }
  }
}
