/// Rows of separated values as ranges of their bytes; a quoted field's range lies inside its quotes.
///
/// The bytes are there as a whole, or come piece by piece: then the scanner keeps those of the row at
/// hand and what follows it, and drops the rest with the next piece.
/// - Source: RFC 4180, section 2, rules 1 to 7. Doubled quotes stay doubled in the range.
public struct RowScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let newline: UInt8 = 0x0A

  private var bytes: [UInt8]
  /// Unknown until the first line is there.
  private var separator: UInt8?
  private var isWhole: Bool
  private var position = 0
  private var nextLine = 1
  /// Of the row at hand, from 1.
  public private(set) var line = 0
  public private(set) var start = 0
  public private(set) var end = 0
  public private(set) var fields: [Range<Int>] = []
  public private(set) var isMalformed = false

  /// Rows of bytes that are all there; ranges are theirs.
  ///
  /// The first line tells what parts their
  /// fields.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isWhole = true
    fields.reserveCapacity(8)
  }

  /// Rows of bytes that are still to come; the first line tells what parts their fields.
  public init() {
    bytes = []
    isWhole = false
    fields.reserveCapacity(8)
  }

  /// How many bytes no row has been made of yet.
  public var pending: Int { bytes.count - position }

  /// Takes the next bytes; ranges of the row before are void afterwards.
  public mutating func append(_ piece: [UInt8]) {
    if position == bytes.count {
      bytes = piece
    } else {
      bytes.removeSubrange(..<position)
      bytes += piece
    }
    position = 0
  }

  /// Nothing follows: what is pending is the last row.
  public mutating func finish() { isWhole = true }

  /// Whether every field of the row is empty.
  public var isBlank: Bool {
    fields.allSatisfy { range in bytes[range].allSatisfy { $0 <= 0x20 } }
  }

  /// A field's text, with doubled quotes made one where it stood in quotes.
  public func text(_ field: Range<Int>) -> String {
    let isQuoted = field.lowerBound > start && bytes[field.lowerBound - 1] == Self.quote
    guard isQuoted, bytes[field].contains(Self.quote) else {
      return String(decoding: bytes[field], as: UTF8.self)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(field.count)
    var isSecond = false
    for byte in bytes[field] {
      isSecond = byte == Self.quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Goes to the next row; `false` when there is none, or none that has all its bytes yet.
  ///
  /// - Complexity: O(bytes of the row). Pieces are best added until `pending` has doubled before
  ///   asking again, as a row that is not whole is read from its start again.
  public mutating func next() -> Bool {
    guard position < bytes.count, let separator = separator ?? firstSeparator() else {
      return false
    }
    let rowLine = nextLine
    fields.removeAll(keepingCapacity: true)
    isMalformed = false
    start = position
    nextLine += 1
    let stop = scan(separator)
    guard isWhole || stop < bytes.count else {
      nextLine = rowLine
      return false
    }
    line = rowLine
    position = stop + 1
    if position > bytes.count { position = bytes.count }
    return true
  }

  /// Passes what stands before the headings, a byte order mark, blank lines and `sep=;`, and tells
  /// what parts the fields; `nil` until the line of headings is there as a whole.
  private mutating func firstSeparator() -> UInt8? {
    guard isWhole || bytes.contains(Self.newline) else { return nil }
    if nextLine == 1, position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: Self.newline)
      guard let stop = end ?? (isWhole ? bytes.count : nil) else { return nil }
      let line = bytes[position..<stop]
      if let named = Self.namedSeparator(in: line) {
        separator = named
      } else if line.contains(where: { !Self.isNothing($0) }) {
        let found = separator ?? Self.separator(of: bytes[position...])
        separator = found
        return found
      }
      position = min(stop + 1, bytes.count)
      nextLine += 1
    }
    return nil
  }

  /// A blank, or what parts fields.
  private static func isNothing(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// What `sep=;` names, as Excel writes it before the headings.
  private static func namedSeparator(in line: ArraySlice<UInt8>) -> UInt8? {
    var plain = line.filter { $0 != Self.quote && $0 != 0x0D }
    guard plain.count == 5 else { return nil }
    let named = plain.removeLast()
    return plain.elementsEqual("sep=".utf8) || plain.elementsEqual("SEP=".utf8) ? named : nil
  }

  /// Finds the fields from `position` on; where the row's line feed stands, or the bytes' end.
  private mutating func scan(_ separator: UInt8) -> Int {
    let count = bytes.count
    bytes.withUnsafeBufferPointer { bytes in
      var index = position
      var fieldStart = index
      while index < count {
        let byte = bytes[index]
        if byte == separator {
          fields.append(fieldStart..<index)
          index += 1
          fieldStart = index
        } else if byte == Self.newline {
          break
        } else if byte == Self.quote, index == fieldStart {
          let inner = index + 1
          index = inner
          while index < count {
            if bytes[index] == Self.quote {
              guard index + 1 < count, bytes[index + 1] == Self.quote else { break }
              index += 1
            } else if bytes[index] == Self.newline {
              nextLine += 1
            }
            index += 1
          }
          isMalformed = isMalformed || index >= count
          fields.append(inner..<min(index, count))
          index += 1
          while index < count, bytes[index] != separator, bytes[index] != Self.newline {
            if bytes[index] > 0x20 { isMalformed = true }
            index += 1
          }
          guard index < count, bytes[index] == separator else {
            fieldStart = -1
            break
          }
          index += 1
          fieldStart = index
        } else {
          index += 1
        }
      }
      end = min(index, count)
      if fieldStart >= 0 {
        // A carriage return before the line feed belongs to the line's end.
        let isReturn = end > fieldStart && bytes[end - 1] == 0x0D
        fields.append(fieldStart..<max(fieldStart, isReturn ? end - 1 : end))
      }
    }
    return end
  }
}
