/// Whether bytes that come piece by piece are text in UTF-8, in lines that aren't too long.
/// - Source: Unicode 16, table 3-7, for the sequences that are well-formed.
struct TextCheck {
  private let longestLine: Int?
  private let requiresUTF8: Bool
  private var line = 1
  /// Bytes since the last line feed.
  private var length = 0
  /// How many bytes of the character under way are still to come, and what the next one may be.
  private var missing = 0
  private var next: ClosedRange<UInt8> = 0x80...0xBF

  init(longestLine: Int?, requiresUTF8: Bool = true) {
    self.longestLine = longestLine
    self.requiresUTF8 = requiresUTF8
  }

  /// What is wrong with the next piece; an empty one is the end.
  /// - Complexity: O(bytes).
  mutating func problem(in bytes: [UInt8]) -> UnreadableFile.Cause? {
    if bytes.isEmpty { return missing > 0 ? .notText(line: line) : nil }
    return bytes.withUnsafeBufferPointer { buffer in
      for byte in buffer {
        guard !requiresUTF8 || take(byte) else { return .notText(line: line) }
        // A carriage return ends a line of old programs; before a line feed it does no harm.
        guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !requiresUTF8 else {
          length += 1
          if let longestLine, length > longestLine { return .longLine(line, limit: longestLine) }
          continue
        }
        line += 1
        length = 0
      }
      return nil
    }
  }

  /// Whether a byte may follow those before it; zero may not, since no text holds it.
  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    if missing == 0, byte < 0x80 { return byte != 0 }
    return takeBeyondASCII(byte)
  }

  private mutating func takeBeyondASCII(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard next.contains(byte) else { return false }
      missing -= 1
      next = 0x80...0xBF
      return true
    }
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, next) = (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: missing = 2
    case 0xED: (missing, next) = (2, 0x80...0x9F)
    case 0xF0: (missing, next) = (3, 0x90...0xBF)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, next) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}
