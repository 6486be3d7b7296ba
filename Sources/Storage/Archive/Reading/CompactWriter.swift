/// Writes values one after the other, without names: whoever reads knows what comes next.
struct CompactWriter {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, lowest first, the highest bit set while more follow; the sign is the lowest
  /// bit.
  /// - Source: Protocol Buffers encoding, sections "Base 128 Varints" and "Signed Integers" (ZigZag).
  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }
}

/// Reads what a `CompactWriter` wrote; anything else gives `CompactReader.Damage`, never a trap.
struct CompactReader {
  /// The bytes are not what was expected.
  struct Damage: Error {}

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  mutating func number() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard position < bytes.endIndex, shift < 64 else { throw Damage() }
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(truncatingIfNeeded: value >> 1) ^ -Int(value & 1)
  }

  mutating func text() throws(Damage) -> String {
    let count = try number()
    guard count >= 0, count <= bytes.endIndex - position else { throw Damage() }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }
}

/// A value with a compact form.
protocol CompactForm {
  func write(to writer: inout CompactWriter)
  init(from reader: inout CompactReader) throws(CompactReader.Damage)
}
