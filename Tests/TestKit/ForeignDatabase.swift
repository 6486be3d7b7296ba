import CSQLite

/// A database as another program opens it: by SQLite's own calls, knowing nothing of ours.
public final class ForeignDatabase {
  public struct Failure: Error, CustomStringConvertible {
    public var message: String
    public var description: String { message }
  }

  private let connection: OpaquePointer

  public init(path: String) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open(path, &opened)
    guard let opened else { throw Failure(message: String(cString: sqlite3_errstr(code))) }
    connection = opened
    if code != SQLITE_OK { throw failure }
  }

  deinit { sqlite3_close_v2(connection) }

  /// Runs every statement of a script.
  public func execute(_ script: String) throws {
    guard sqlite3_exec(connection, script, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Each row's values as text, `nil` for NULL; bytes count as UTF-8.
  public func rows(_ query: String) throws -> [[String?]] {
    var prepared: OpaquePointer?
    defer { sqlite3_finalize(prepared) }
    guard sqlite3_prepare_v2(connection, query, -1, &prepared, nil) == SQLITE_OK else {
      throw failure
    }
    var rows: [[String?]] = []
    while true {
      switch sqlite3_step(prepared) {
      case SQLITE_ROW:
        rows.append(
          (0..<sqlite3_column_count(prepared)).map { column in
            guard let bytes = sqlite3_column_blob(prepared, column) else {
              return sqlite3_column_type(prepared, column) == SQLITE_NULL ? nil : ""
            }
            let count = Int(sqlite3_column_bytes(prepared, column))
            return String(
              decoding: UnsafeRawBufferPointer(start: bytes, count: count),
              as: UTF8.self
            )
          }
        )
      case SQLITE_DONE: return rows
      default: throw failure
      }
    }
  }

  /// The first column of each row.
  public func texts(_ query: String) throws -> [String] {
    try rows(query).compactMap { $0.first ?? nil }
  }

  private var failure: Failure { Failure(message: String(cString: sqlite3_errmsg(connection))) }
}

extension String {
  /// The text as a literal of SQL.
  public var quotedForSQL: String { "'" + replacing("'", with: "''") + "'" }
}
