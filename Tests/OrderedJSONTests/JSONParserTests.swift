import OrderedJSON
import Testing

@Suite struct JSONParserTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: JSONValue
    var testDescription: String { text }
    init(_ text: String, _ expected: JSONValue) {
      self.text = text
      self.expected = expected
    }
  }

  static let readings = [
    Reading("null", .null),
    Reading(" \t\r\n true \n", true),
    Reading("false", false),
    Reading("0", 0),
    Reading("-0", .number(-0.0)),
    Reading("9223372036854775807", .integer(.max)),
    Reading("-9223372036854775808", .integer(.min)),
    Reading("9223372036854775808", .number(9.223372036854775808e18)),
    Reading("1.0", .number(1)),
    Reading("1e2", .number(100)),
    Reading("-1.5E-3", .number(-0.0015)),
    Reading("5e-324", .number(.leastNonzeroMagnitude)),
    Reading("1.7976931348623157e308", .number(.greatestFiniteMagnitude)),
    Reading(#""""#, ""),
    Reading(#""a\"\\\/\b\f\n\r\tz""#, .string("a\"\\/\u{8}\u{C}\n\r\tz")),
    Reading(#""\u0041\u00e9\u4E2D""#, "Aé中"),
    Reading(#""\ud83d\ude00 😀""#, "😀 😀"),
    Reading(#""\u0000""#, "\0"),
    Reading("\"\u{2028}\u{7f}\"", "\u{2028}\u{7f}"),
    Reading("[]", []),
    Reading("[1,[2,[]],{}]", [1, [2, []], [:]]),
    Reading(#"{"b":1,"a":{"":null}}"#, ["b": 1, "a": ["": .null]]),
  ]

  @Test(arguments: readings)
  func `every form of the standard is read`(_ reading: Reading) throws {
    #expect(try JSONValue(parsing: reading.text) == reading.expected)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var text: String
    var expected: String
    var testDescription: String { text }
    init(_ text: String, _ expected: String) {
      self.text = text
      self.expected = expected
    }
  }

  static let refusals = [
    Refusal("", "1:1: expected a value, found the end"),
    Refusal("\u{FEFF}1", "1:1: expected a value, found byte 0xef"),
    Refusal("nul", "1:1: expected 'null', found 'n'"),
    Refusal("True", "1:1: expected a value, found 'T'"),
    Refusal("NaN", "1:1: expected a value, found 'N'"),
    Refusal("1 2", "1:3: expected the end, found '2'"),
    Refusal("01", "1:1: a number has no leading zero"),
    Refusal("-", "1:2: expected a digit, found the end"),
    Refusal("+1", "1:1: expected a value, found '+'"),
    Refusal(".5", "1:1: expected a value, found '.'"),
    Refusal("1.", "1:3: expected a digit, found the end"),
    Refusal("1e+", "1:4: expected a digit, found the end"),
    Refusal("0x1", "1:2: expected the end, found 'x'"),
    Refusal("1e400", "1:1: the number is larger than a double can hold"),
    Refusal("[1,]", "1:4: expected a value, found ']'"),
    Refusal("[1", "1:3: expected ',' or ']', found the end"),
    Refusal("[1 2]", "1:4: expected ',' or ']', found '2'"),
    Refusal("{\"a\":1,}", "1:8: expected a member name, found '}'"),
    Refusal("{a:1}", "1:2: expected a member name, found 'a'"),
    Refusal("{\"a\" 1}", "1:6: expected ':', found '1'"),
    Refusal("{\n  \"a\": 1,\n  \"a\": 2\n}", "3:3: two members are named 'a'"),
    Refusal("'a'", "1:1: expected a value, found '''"),
    Refusal("\"a", "1:1: the string has no closing '\"'"),
    Refusal("\"a\\", "1:3: '\\' starts no known escape here"),
    Refusal("\"\\x\"", "1:2: '\\' starts no known escape here"),
    Refusal("\"\\u12g4\"", "1:6: expected a hexadecimal digit, found 'g'"),
    Refusal("\"\\ud800\"", "1:2: half a surrogate pair stands for no character"),
    Refusal("\"\\ud800\\u0041\"", "1:2: half a surrogate pair stands for no character"),
    Refusal("\"\\udc00\"", "1:2: half a surrogate pair stands for no character"),
    Refusal("\"a\tb\"", "1:3: a string may not hold the control character byte 0x9"),
    Refusal("\"a\\n\nb\"", "1:5: a string may not hold the control character byte 0xa"),
    Refusal("// no\n1", "1:1: expected a value, found '/'"),
    Refusal("[\n \"中\" x]", "2:8: expected ',' or ']', found 'x'"),
  ]

  @Test(arguments: refusals)
  func `anything else is refused with its place`(_ refusal: Refusal) {
    let error = #expect(throws: JSONParseError.self) { try JSONValue(parsing: refusal.text) }
    #expect(error?.description == refusal.expected)
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
  ])
  func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
    let error = #expect(throws: JSONParseError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.message == "the string is no valid UTF-8")
  }

  @Test func `the ninth and later members are checked for doubled names too`() {
    let names = (0..<20).map { "\"m\($0)\":\($0)" }
    let text = "{" + (names + ["\"m19\":0"]).joined(separator: ",") + "}"
    let error = #expect(throws: JSONParseError.self) { try JSONValue(parsing: text) }
    #expect(error?.message == "two members are named 'm19'")
    #expect(throws: Never.self) {
      try JSONValue(parsing: "{" + names.joined(separator: ",") + "}")
    }
  }

  @Test(arguments: [(128, true), (129, false), (100_000, false)])
  func `nesting is read up to the cap and refused beyond`(_ depth: Int, _ isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let value = try? JSONValue(parsing: text)
    #expect((value != nil) == isRead)
  }

  @Test func `any bytes are read or refused, never trapped on`() {
    for seed in 0..<2_000 {
      var random = SplitMix64(seed: UInt64(seed))
      let alphabet = Array("{}[]\",:\\u0019.eE+-truefalsn \n\t\u{e9}".utf8) + [0xFF, 0x00]
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      #expect((try? JSONValue(parsing: value.bytes())) == value, "seed \(seed)")
    }
  }
}
