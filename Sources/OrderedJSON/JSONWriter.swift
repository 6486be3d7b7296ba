import Markup

/// How a value is laid out as text.
public enum JSONLayout: Hashable, Sendable {
  /// Without any space, on one line.
  case compact
  /// One member or element a line, indented by two spaces, for people to look at: whatever would
  /// steer their terminal is escaped, too.
  case pretty
}

extension JSONValue {
  /// This value as JSON text, without a line end after it; equal values give equal text.
  ///
  /// In `compact` only `"`, `\` and the control characters below U+0020 are escaped, as RFC 8259
  /// section 7 asks.
  public func text(_ layout: JSONLayout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  /// The UTF-8 bytes of `text`.
  public func bytes(_ layout: JSONLayout = .compact) -> [UInt8] {
    var writer = JSONWriter(isPretty: layout == .pretty)
    writer.write(self)
    return writer.output
  }
}

extension JSONValue: CustomStringConvertible {
  public var description: String { text() }
}

private struct JSONWriter {
  var output: [UInt8] = []
  let isPretty: Bool
  var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: output += Literal.null
    case .bool(let value): output += value ? Literal.yes : Literal.no
    case .integer(let value): write(value)
    case .number(let value): output += value.isFinite ? Array(value.description.utf8) : Literal.null
    case .string(let text): write(text)
    case .array(let values): write(values)
    case .object(let members): write(members)
    }
  }

  private mutating func write(_ values: [JSONValue]) {
    output.append(UInt8(ascii: "["))
    depth += 1
    for (position, value) in values.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      breakLine()
      write(value)
    }
    depth -= 1
    if !values.isEmpty { breakLine() }
    output.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ members: [JSONValue.Member]) {
    output.append(UInt8(ascii: "{"))
    depth += 1
    for (position, member) in members.enumerated() {
      if position > 0 { output.append(UInt8(ascii: ",")) }
      breakLine()
      write(member.name)
      output.append(UInt8(ascii: ":"))
      if isPretty { output.append(UInt8(ascii: " ")) }
      write(member.value)
    }
    depth -= 1
    if !members.isEmpty { breakLine() }
    output.append(UInt8(ascii: "}"))
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ number: Int) {
    if (0...9).contains(number) {
      output.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      output += Array(number.description.utf8)
    }
  }

  private mutating func write(_ text: String) {
    if isPretty, !text.utf8.allSatisfy({ $0 < 0x7F }) { return writeShown(text) }
    var text = text
    output.append(UInt8(ascii: "\""))
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where JSONWriter.needsEscape(bytes[index]) {
        output.append(contentsOf: bytes[start..<index])
        escape(bytes[index])
        start = index + 1
      }
      output.append(contentsOf: bytes[start...])
    }
    output.append(UInt8(ascii: "\""))
  }

  private mutating func writeShown(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F {
        let byte = UInt8(scalar.value)
        if JSONWriter.needsEscape(byte) { escape(byte) } else { output.append(byte) }
      } else if scalar.isSteering {
        output += Array("\\u".utf8)
        output += [12, 8, 4, 0].map { Literal.hexadecimal[Int(scalar.value >> $0 & 15)] }
      } else {
        output += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    output.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      let digits = Literal.hexadecimal
      output += [
        UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), digits[Int(byte >> 4)],
        digits[Int(byte & 15)],
      ]
    }
  }
}

private enum Literal {
  static let null = Array("null".utf8)
  static let yes = Array("true".utf8)
  static let no = Array("false".utf8)
  static let hexadecimal = Array("0123456789abcdef".utf8)
}
