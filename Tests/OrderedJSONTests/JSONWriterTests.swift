import OrderedJSON
import Testing

@Suite struct JSONWriterTests {
  struct Writing: Sendable, CustomTestStringConvertible {
    var value: JSONValue
    var expected: String
    var testDescription: String { expected }
    init(_ value: JSONValue, _ expected: String) {
      self.value = value
      self.expected = expected
    }
  }

  @Test(arguments: [
    Writing(.null, "null"),
    Writing(true, "true"),
    Writing(.integer(.min), "-9223372036854775808"),
    Writing(7, "7"),
    Writing(.number(1), "1.0"),
    Writing(.number(0.1), "0.1"),
    Writing(.number(-0.0), "-0.0"),
    Writing(.number(1e300), "1e+300"),
    Writing(.number(.infinity), "null"),
    Writing(.number(.nan), "null"),
    Writing(
      "a\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1f}\u{7f}",
      #""a\"\\/\b\f\n\r\t\u0001\u001f"# + "\u{7f}\""
    ),
    Writing("é中😀", "\"é中😀\""),
    Writing(["b": [1, 2], "a": [:], "c": []], #"{"b":[1,2],"a":{},"c":[]}"#),
  ])
  func `compact text is exact`(_ writing: Writing) {
    #expect(writing.value.text() == writing.expected)
  }

  @Test func `pretty text has one member a line`() {
    let value: JSONValue = ["id": "nib", "steps": [1, [:]], "none": [], "title": ["en": "A"]]
    let expected = """
      {
        "id": "nib",
        "steps": [
          1,
          {}
        ],
        "none": [],
        "title": {
          "en": "A"
        }
      }
      """
    #expect(value.text(.pretty) == expected)
  }

  @Test(arguments: [JSONLayout.compact, .pretty])
  func `what was written is read back equal`(_ layout: JSONLayout) throws {
    for seed in 0..<500 {
      var random = SplitMix64(seed: UInt64(seed))
      let value = JSONValue.arbitrary(using: &random, depth: 4)
      let read = try JSONValue(parsing: value.text(layout))
      #expect(read == value, "seed \(seed)")
      #expect(read.bytes(layout) == value.bytes(layout), "seed \(seed)")
    }
  }
}

extension JSONValue {
  fileprivate static func arbitrary(using random: inout SplitMix64, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 7), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2:
      return .integer(
        Int(truncatingIfNeeded: random.next() >> UInt64.random(in: 0..<64, using: &random))
      )
    case 3:
      let value = Double(bitPattern: random.next())
      return .number(value.isFinite ? value : 0.5)
    case 4: return .string(text(using: &random))
    case 5:
      return .array(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          arbitrary(using: &random, depth: depth - 1)
        }
      )
    default:
      return .object(
        (0..<Int.random(in: 0..<12, using: &random)).map { position in
          Member("\(position)" + text(using: &random), arbitrary(using: &random, depth: depth - 1))
        }
      )
    }
  }

  private static func text(using random: inout SplitMix64) -> String {
    let alphabet = Array("aZ0 \"\\/\u{0}\u{8}\u{1f}\u{7f}é中😀\u{301}\u{2028}\n").map(String.init)
    return (0..<Int.random(in: 0..<12, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }.joined()
  }
}
