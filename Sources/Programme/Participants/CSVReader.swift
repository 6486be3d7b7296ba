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
  /// How many fields the record before had.
  private var width = 0

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
    record.fields.reserveCapacity(width)
    var field: [UInt8] = []
    while try peek() != nil {
      let plain = position..<endOfPlainText
      position = plain.upperBound
      guard position < buffer.count else {
        field += buffer[plain]
        continue
      }
      position += 1
      switch buffer[plain.upperBound] {
      case separator:
        record.fields.append(text(field, plain))
        field.removeAll(keepingCapacity: true)
      case Self.newline:
        line += 1
        record.fields.append(text(field, plain, isLast: true))
        width = record.fields.count
        return record
      default:
        field += buffer[plain]
        if !field.isEmpty {
          field.append(Self.quote)
        } else if try !readQuoted(into: &field) {
          record.isMalformed = true
        }
      }
    }
    record.fields.append(text(field, 0..<0, isLast: true))
    return record
  }

  /// Where in the buffer the next byte stands that is more than text, or where the buffer ends.
  private var endOfPlainText: Int {
    buffer.withUnsafeBufferPointer { bytes in
      var end = position
      while end < bytes.count, bytes[end] != separator, bytes[end] != Self.newline,
        bytes[end] != Self.quote
      {
        end += 1
      }
      return end
    }
  }

  /// What was read of a field before, and the rest of it in the buffer.
  private func text(_ start: [UInt8], _ rest: Range<Int>, isLast: Bool = false) -> String {
    var bytes = start.isEmpty ? buffer[rest] : start[...] + buffer[rest]
    if isLast, bytes.last == Self.carriageReturn { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
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
