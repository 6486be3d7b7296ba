extension JSONValue {
  /// The deepest nesting that is read unless a caller says otherwise.
  public static let defaultMaximumDepth = 128

  /// Reads one JSON text: strict RFC 8259, without comments, trailing commas or a byte order mark.
  ///
  /// Two members of one object may not share a name, and a number has to fit a `Double`.
  /// - Throws: `JSONParseError` with the first fault; nothing is read in part.
  /// - Complexity: O(bytes).
  public init(
    parsing text: String,
    maximumDepth: Int = defaultMaximumDepth
  ) throws(JSONParseError) {
    try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// Reads the UTF-8 bytes of one JSON text.
  /// - Throws: `JSONParseError` with the first fault, which may be that the bytes are no UTF-8.
  public init(
    parsing bytes: [UInt8],
    maximumDepth: Int = defaultMaximumDepth
  ) throws(JSONParseError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONParseError) in
      var parser = JSONParser(bytes: buffer, maximumDepth: maximumDepth)
      return try parser.document()
    }
  }
}

/// Recursive descent over bytes; `index` is always the next byte to look at.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let maximumDepth: Int
  var index = 0
  var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  mutating func document() throws(JSONParseError) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw fault("expected the end, found \(found)") }
    return value
  }

  private mutating func value() throws(JSONParseError) -> JSONValue {
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"):
      return try nested { (parser) throws(JSONParseError) in try parser.object() }
    case UInt8(ascii: "["):
      return try nested { (parser) throws(JSONParseError) in try parser.array() }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw fault("expected a value, found \(found)")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONParseError) -> JSONValue
  ) throws(JSONParseError) -> JSONValue {
    guard depth < maximumDepth else {
      throw fault("nested deeper than the \(maximumDepth) levels allowed")
    }
    depth += 1
    index += 1
    skipSpace()
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(JSONParseError) -> JSONValue {
    var values: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(values) }
    while true {
      values.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or ']', found \(found)") }
      skipSpace()
    }
  }

  private mutating func object() throws(JSONParseError) -> JSONValue {
    var members: [JSONValue.Member] = []
    // Few names are compared one by one; a set pays off only for many.
    var names: Set<String> = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      let start = index
      guard next == UInt8(ascii: "\"") else {
        throw fault("expected a member name, found \(found)")
      }
      let name = try string()
      if members.count == 8 { names = Set(members.map(\.name)) }
      let isTaken =
        members.count < 8
        ? members.contains { $0.name == name } : !names.insert(name).inserted
      guard !isTaken else { throw fault("two members are named '\(name)'", at: start) }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault("expected ':', found \(found)") }
      skipSpace()
      members.append(JSONValue.Member(name, try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw fault("expected ',' or '}', found \(found)") }
      skipSpace()
    }
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONValue
  ) throws(JSONParseError) -> JSONValue {
    let end = index + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { end <= bytes.count && bytes[index..<end].elementsEqual($0) }
    guard matches else { throw fault("expected '\(word)', found \(found)") }
    index = end
    return value
  }
}

/// Looking at bytes.
extension JSONParser {
  /// The next byte; 0 at the end, which no JSON text holds.
  var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  mutating func skipSpace() {
    while index < bytes.count,
      bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09
    {
      index += 1
    }
  }

  /// The next byte as a message shows it.
  var found: String {
    guard index < bytes.count else { return "the end" }
    let byte = bytes[index]
    guard (0x20..<0x7F).contains(byte) else { return "byte 0x\(String(byte, radix: 16))" }
    return "'\(Character(Unicode.Scalar(byte)))'"
  }

  func fault(_ message: String, at offset: Int? = nil) -> JSONParseError {
    JSONParseError(message, at: offset ?? index, of: bytes)
  }
}
