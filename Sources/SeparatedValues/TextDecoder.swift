/// Brings the text of a table into UTF-8 with line feeds, piece by piece.
///
/// A byte order mark says what the text is in. Without one it is UTF-16 where every second byte is
/// zero, UTF-8 where its bytes are well-formed, and else Windows-1252, as Excel writes it, provided
/// that its bytes make sense in that. Whatever is none of them is refused by name.
/// - Source: Unicode 16, section 23.8 (byte order marks); WHATWG, Encoding, windows-1252.
public struct TextDecoder {
  private enum Encoding {
    case unknown, utf8
    case utf16(isLittle: Bool)
    case windows1252
  }
  private enum LineEnd { case unknown, lineFeed, carriageReturn }

  private var encoding = Encoding.unknown
  private var lineEnd = LineEnd.unknown
  private var isBegun = false
  /// Bytes that only the next ones explain.
  private var held: [UInt8] = []
  /// The last byte of the piece before.
  private var before: UInt8 = 0
  /// Whether the first line's end was a carriage return at the end of a piece.
  private var isReturning = false
  /// Line ends so far, for naming a line.
  private var lines = 0

  public init() {}

  /// The whole of a text.
  /// - Throws: why it is no text that can be read.
  /// - Complexity: O(bytes).
  public static func utf8(_ bytes: [UInt8]) throws(UndecodableText) -> [UInt8] {
    var decoder = TextDecoder()
    return try decoder.take(bytes, isLast: true)
  }

  /// The next piece in UTF-8; some bytes may wait for the piece after it.
  /// - Throws: why it is no text that can be read.
  /// - Complexity: O(bytes).
  public mutating func take(
    _ piece: [UInt8],
    isLast: Bool
  ) throws(UndecodableText) -> [UInt8] {
    var bytes = held.isEmpty ? piece : held + piece
    held = []
    if !isBegun {
      guard isLast || bytes.count >= 4 else {
        held = bytes
        return []
      }
      isBegun = true
      try begin(&bytes)
    }
    var text: [UInt8]
    switch encoding {
    case .unknown, .utf8, .windows1252: text = try decoded(bytes, isLast)
    case .utf16(let isLittle): text = try fromUTF16(bytes, isLittle, isLast)
    }
    endLines(&text, isLast)
    return text
  }

  // MARK: The beginning

  /// Passes the byte order mark and tells what the text is in, as far as its beginning says it.
  private mutating func begin(_ bytes: inout [UInt8]) throws(UndecodableText) {
    if let kind = UndecodableText.Foreign(bytes) { throw .foreign(kind) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8
      bytes.removeFirst(3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16(isLittle: true)
      bytes.removeFirst(2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16(isLittle: false)
      bytes.removeFirst(2)
    } else {
      let head = bytes.prefix(512)
      let even = head.enumerated().count { $0.offset.isMultiple(of: 2) && $0.element == 0 }
      let odd = head.count { $0 == 0 } - even
      // The letters of a heading are one byte and a zero; a text in UTF-8 has no zero at all.
      if odd * 3 > head.count, even == 0 { encoding = .utf16(isLittle: true) }
      if even * 3 > head.count, odd == 0 { encoding = .utf16(isLittle: false) }
    }
  }

  // MARK: One byte a sign, or UTF-8

  private mutating func decoded(
    _ bytes: [UInt8],
    _ isLast: Bool
  ) throws(UndecodableText) -> [UInt8] {
    if Self.isPlain(bytes) {
      before = bytes.last ?? before
      return bytes
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw .zero(line: line(of: zero, in: bytes))
    }
    if case .windows1252 = encoding { return try fromWindows1252(bytes, isLast) }
    let check = UTF8Check(bytes, isLast: isLast)
    guard let wrong = check.firstWrong else {
      if check.hasSequences { encoding = .utf8 }
      held = Array(bytes[check.end...])
      if check.end > 0 { before = bytes[check.end - 1] }
      return held.isEmpty ? bytes : Array(bytes[..<check.end])
    }
    // Windows-1252 hardly ever has a well-formed sequence of UTF-8 in it: such a text is damaged.
    if case .unknown = encoding, !check.hasSequences {
      encoding = .windows1252
      return try fromWindows1252(bytes, isLast)
    }
    throw .damaged(line: line(of: wrong, in: bytes))
  }

  private mutating func fromWindows1252(
    _ bytes: [UInt8],
    _ isLast: Bool
  ) throws(UndecodableText) -> [UInt8] {
    var bytes = bytes
    // Whether a sign makes sense is asked of what stands beside it.
    if !isLast, let last = bytes.last, last >= 0x80 { held = [bytes.removeLast()] }
    if let wrong = Windows1252.firstDoubtful(in: bytes, after: before) {
      throw .unknownPage(line: line(of: wrong, in: bytes))
    }
    before = bytes.last ?? before
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        UTF8.encode(scalar).map { text.append(contentsOf: $0) }
      }
    }
    return text
  }

  // MARK: Two bytes a sign

  private mutating func fromUTF16(
    _ bytes: [UInt8],
    _ isLittle: Bool,
    _ isLast: Bool
  ) throws(UndecodableText) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2 + 16)
    var index = 0
    func unit(_ index: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? first | second << 8 : first << 8 | second
    }
    while index + 1 < bytes.count {
      let high = unit(index)
      var value = UInt32(high)
      var length = 2
      if UTF16.isLeadSurrogate(high) {
        guard index + 3 < bytes.count else {
          if isLast { throw .damaged(line: line(of: text.count, in: text)) }
          break
        }
        let low = unit(index + 2)
        guard UTF16.isTrailSurrogate(low) else {
          throw .damaged(line: line(of: text.count, in: text))
        }
        value = 0x1_0000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        length = 4
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw .damaged(line: line(of: text.count, in: text))
      }
      UTF8.encode(scalar).map { text.append(contentsOf: $0) }
      index += length
    }
    if index < bytes.count {
      if isLast { throw .damaged(line: line(of: text.count, in: text)) }
      held = Array(bytes[index...])
    }
    return text
  }

  // MARK: Lines

  /// Makes every line end a line feed where the first one is a carriage return alone, as old
  /// programs of Apple's wrote it.
  private mutating func endLines(_ text: inout [UInt8], _ isLast: Bool) {
    if isReturning {
      text.insert(0x0D, at: 0)
      isReturning = false
    }
    if case .unknown = lineEnd, let place = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      if text[place] == 0x0A {
        lineEnd = .lineFeed
      } else if place + 1 < text.count {
        lineEnd = text[place + 1] == 0x0A ? .lineFeed : .carriageReturn
      } else if isLast {
        lineEnd = .carriageReturn
      } else {
        text.removeLast()
        isReturning = true
      }
    }
    if case .carriageReturn = lineEnd {
      for index in text.indices where text[index] == 0x0D { text[index] = 0x0A }
    }
    lines += text.count { $0 == 0x0A }
  }

  private func line(of index: Int, in bytes: [UInt8]) -> Int {
    lines + 1 + bytes[..<min(index, bytes.count)].count { $0 == 0x0A }
  }

  /// Whether every byte is of ASCII and none is zero.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var (seen, hasZero) = (UInt8(0), false)
      for byte in bytes {
        seen |= byte
        hasZero = hasZero || byte == 0
      }
      return seen < 0x80 && !hasZero
    }
  }
}
