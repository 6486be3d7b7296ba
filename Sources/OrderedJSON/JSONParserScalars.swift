/// Reading numbers and strings.
extension JSONParser {
  mutating func number() throws(JSONParseError) -> JSONValue {
    let start = index
    var isWhole = true
    let isNegative = take(UInt8(ascii: "-"))
    if next == UInt8(ascii: "0") {
      index += 1
      guard !isDigit(next) else { throw fault("a number has no leading zero", at: start) }
    } else {
      try digits()
    }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      index += 1
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    if isWhole, let integer = wholeNumber(from: start, isNegative: isNegative) {
      return .integer(integer)
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw fault("the number is larger than a double can hold", at: start)
    }
    return .number(value)
  }

  private mutating func digits() throws(JSONParseError) {
    guard isDigit(next) else { throw fault("expected a digit, found \(found)") }
    while isDigit(next) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// `nil` when it doesn't fit 64 bits, and for `-0`, whose sign only a double keeps.
  private func wholeNumber(from start: Int, isNegative: Bool) -> Int? {
    var value = 0
    for byte in bytes[(isNegative ? start + 1 : start)..<index] {
      let (scaled, overflowed) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte - UInt8(ascii: "0"))
      // Counted downwards, because the least number has no positive twin.
      let (sum, passed) = scaled.subtractingReportingOverflow(digit)
      guard !overflowed, !passed else { return nil }
      value = sum
    }
    if isNegative { return value == 0 ? nil : value }
    return value == .min ? nil : -value
  }

  mutating func string() throws(JSONParseError) -> String {
    index += 1
    let start = index
    var seen: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(start..<index, isASCII: seen < 0x80)
        index += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw fault("a string may not hold the control character \(found)")
      default:
        seen |= byte
        index += 1
      }
    }
    throw fault("the string has no closing '\"'", at: start - 1)
  }

  /// Validating costs several times as much as decoding does, and ASCII, which is nearly everything in a
  /// journal, can't be invalid.
  private func text(_ range: Range<Int>, isASCII: Bool) throws(JSONParseError) -> String {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    if isASCII { return String(decoding: text, as: UTF8.self) }
    guard let text = String(validating: text, as: UTF8.self) else {
      throw fault("the string is no valid UTF-8", at: range.lowerBound)
    }
    return text
  }

  /// The slow way, taken from the first escape on.
  private mutating func escapedString(from start: Int) throws(JSONParseError) -> String {
    var output = Array(bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let text = String(validating: output, as: UTF8.self) else {
          throw fault("the string is no valid UTF-8", at: start)
        }
        return text
      case UInt8(ascii: "\\"):
        output.append(contentsOf: String(Character(try escape())).utf8)
      case 0..<0x20: throw fault("a string may not hold the control character \(found)")
      default:
        output.append(byte)
        index += 1
      }
    }
    throw fault("the string has no closing '\"'", at: start - 1)
  }

  private mutating func escape() throws(JSONParseError) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = next
    index += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(at: start)
    default: throw fault("'\\' starts no known escape here", at: start)
    }
  }

  private mutating func unicodeEscape(at start: Int) throws(JSONParseError) -> Unicode.Scalar {
    let first = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    // Beyond the basic plane: a high surrogate and its low one, RFC 8259 section 7.
    if (0xD800..<0xDC00).contains(first), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let second = try hexadecimalUnit()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw fault("half a surrogate pair stands for no character", at: start)
  }

  private mutating func hexadecimalUnit() throws(JSONParseError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else {
        throw fault("expected a hexadecimal digit, found \(found)")
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
