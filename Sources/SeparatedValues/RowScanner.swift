/// Rows of separated values as ranges of their bytes; a quoted field's range lies inside its quotes.
///
/// - Source: RFC 4180, section 2. Doubled quotes stay doubled in the range.
public struct RowScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var nextLine = 1
  /// Of the row at hand, from 1.
  public private(set) var line = 0
  public private(set) var start = 0
  public private(set) var end = 0
  public private(set) var fields: [Range<Int>] = []
  public private(set) var isMalformed = false

  public init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    fields.reserveCapacity(8)
  }

  /// Whether every field of the row is empty.
  public var isBlank: Bool {
    fields.allSatisfy { range in bytes[range].allSatisfy { $0 <= 0x20 } }
  }

  /// Goes to the next row; `false` at the end.
  public mutating func next() -> Bool {
    let count = bytes.count
    guard position < count else { return false }
    fields.removeAll(keepingCapacity: true)
    isMalformed = false
    line = nextLine
    start = position
    nextLine += 1
    bytes.withUnsafeBufferPointer { bytes in
      var index = position
      var fieldStart = index
      while index < count {
        let byte = bytes[index]
        if byte == separator {
          fields.append(fieldStart..<index)
          index += 1
          fieldStart = index
        } else if byte == 0x0A {
          break
        } else if byte == UInt8(ascii: "\""), index == fieldStart {
          let inner = index + 1
          index = inner
          while index < count {
            if bytes[index] == UInt8(ascii: "\"") {
              guard index + 1 < count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
              index += 1
            } else if bytes[index] == 0x0A {
              nextLine += 1
            }
            index += 1
          }
          isMalformed = isMalformed || index >= count
          fields.append(inner..<min(index, count))
          index += 1
          while index < count, bytes[index] != separator, bytes[index] != 0x0A {
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
      if fieldStart >= 0 { fields.append(fieldStart..<max(fieldStart, end)) }
      position = end + 1
    }
    return true
  }
}
