/// One connection inside one transaction, whichever database stands behind it.
///
/// Statements speak the SQL that SQLite and PostgreSQL share: `$1` parameters, `ON CONFLICT`,
/// `RETURNING`, and no function that only one of them has.
protocol SQLConnection: AnyObject {
  /// A prepared statement, ready to be bound; the connection keeps it for the next use.
  func statement(_ text: SQLText) throws(StorageFailure) -> any SQLStatement
}

/// A statement's text: one literal, so that its address can stand for it in a cache.
struct SQLText: ExpressibleByStringLiteral, Sendable {
  let literal: StaticString

  init(stringLiteral value: StaticString) { literal = value }
}

/// A prepared statement: bind its parameters from 1, step through its rows, read columns from 0.
///
/// Parameters must first appear in ascending order in the text. Whoever steps without `run` resets.
protocol SQLStatement: AnyObject {
  func bind(_ integer: Int64, to parameter: Int)
  func bind(_ text: String, to parameter: Int)
  /// Bytes that are UTF-8 text already.
  func bind(text: [UInt8], to parameter: Int)
  func bind(bytes: [UInt8], to parameter: Int)
  func bindNull(to parameter: Int)
  /// Moves to the next row; `false` after the last.
  func step() throws(StorageFailure) -> Bool
  /// Lets go of the rows; the bound values may be replaced after it.
  func reset()
  /// How many rows the last change touched.
  var changes: Int { get }
  func isNull(_ column: Int) -> Bool
  func integer(_ column: Int) -> Int64
  func text(_ column: Int) -> String
  func bytes(_ column: Int) -> [UInt8]
}

extension SQLStatement {
  func bind(_ integer: Int, to parameter: Int) { bind(Int64(integer), to: parameter) }

  func bind(_ integer: Int64?, to parameter: Int) {
    if let integer { bind(integer, to: parameter) } else { bindNull(to: parameter) }
  }

  func bind(_ integer: Int?, to parameter: Int) { bind(integer.map(Int64.init), to: parameter) }

  func bind(_ text: String?, to parameter: Int) {
    if let text { bind(text, to: parameter) } else { bindNull(to: parameter) }
  }

  /// Carries the statement out and answers how many rows it changed.
  @discardableResult
  func run() throws(StorageFailure) -> Int {
    defer { reset() }
    while try step() {}
    return changes
  }

  /// Every row, decoded.
  func rows<Row>(
    _ decode: (any SQLStatement) throws(StorageFailure) -> Row
  ) throws(StorageFailure) -> [Row] {
    defer { reset() }
    var rows: [Row] = []
    while try step() { rows.append(try decode(self)) }
    return rows
  }

  /// The first row, decoded; `nil` when there is none.
  func first<Row>(
    _ decode: (any SQLStatement) throws(StorageFailure) -> Row
  ) throws(StorageFailure) -> Row? {
    defer { reset() }
    return try step() ? try decode(self) : nil
  }

  func optionalInteger(_ column: Int) -> Int64? { isNull(column) ? nil : integer(column) }
  func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }
}
