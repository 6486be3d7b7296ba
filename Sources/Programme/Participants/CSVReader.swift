/// Reads comma-separated values record by record, in memory that does not grow with the file.
///
/// The first line may be separated by `;` instead, as spreadsheets with a comma for decimals write
/// it; then the whole file is. A UTF-8 byte order mark is passed over, empty lines are too.
/// - Source: RFC 4180; section 2, rules 1 to 7.
struct CSVReader {
  struct Record: Equatable {
    /// The line on which the record starts, counted from 1.
    var line: Int
    var fields: [String]
    /// A quote that was never closed, or text after a closing quote.
    var isMalformed = false
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let more: () throws -> [UInt8]
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var line = 1
  private var separator: UInt8?

  /// - Parameter more: the next bytes; none at the end.
  init(_ more: @escaping () throws -> [UInt8]) { self.more = more }

  /// The next record that is not empty; `nil` at the end.
  mutating func next() throws -> Record? {
    if separator == nil { try begin() }
    while try peek() != nil {
      let record = try readRecord()
      if record.fields != [""] || record.isMalformed { return record }
    }
    return nil
  }

  /// Passes over a byte order mark, and looks which separator the first line uses.
  private mutating func begin() throws {
    _ = try peek()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let first = buffer[position...].prefix { $0 != Self.newline }
    let comma = UInt8(ascii: ",")
    let semicolon = UInt8(ascii: ";")
    separator = !first.contains(comma) && first.contains(semicolon) ? semicolon : comma
  }

  private mutating func readRecord() throws -> Record {
    var record = Record(line: line, fields: [])
    var field: [UInt8] = []
    while let byte = try take() {
      switch byte {
      case separator:
        record.fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case Self.newline:
        line += 1
        if field.last == Self.carriageReturn { field.removeLast() }
        record.fields.append(String(decoding: field, as: UTF8.self))
        return record
      case Self.quote where field.isEmpty:
        if try !readQuoted(into: &field) { record.isMalformed = true }
      default: field.append(byte)
      }
    }
    if field.last == Self.carriageReturn { field.removeLast() }
    record.fields.append(String(decoding: field, as: UTF8.self))
    return record
  }

  /// Reads up to the closing quote; false when there is none, or when text follows it.
  private mutating func readQuoted(into field: inout [UInt8]) throws -> Bool {
    while let byte = try take() {
      if byte == Self.newline { line += 1 }
      guard byte == Self.quote else {
        field.append(byte)
        continue
      }
      guard try peek() == Self.quote else {
        let following = try peek()
        return following == nil || following == separator || following == Self.newline
          || following == Self.carriageReturn
      }
      field.append(Self.quote)
      position += 1
    }
    return false
  }

  private mutating func take() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    return byte
  }

  private mutating func peek() throws -> UInt8? {
    if position < buffer.count { return buffer[position] }
    if isAtEnd { return nil }
    buffer = try more()
    position = 0
    if buffer.isEmpty { isAtEnd = true }
    return buffer.first
  }
}
