/// Characters that can't stand for themselves.
enum XMLEscape {
  static func text(_ value: String) -> String {
    escaped(value) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      // A reader turns a bare carriage return into a line feed.
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  static func attribute(_ value: String) -> String {
    escaped(value) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "\""): "&quot;"
      // A reader turns these into spaces.
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  private static func escaped(_ value: String, _ reference: (UInt8) -> StaticString?) -> String {
    guard value.utf8.contains(where: { reference($0) != nil }) else { return value }
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      if let reference = reference(byte) {
        bytes += Array("\(reference)".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
