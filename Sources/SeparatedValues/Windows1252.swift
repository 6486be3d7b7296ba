/// The code page in which Excel writes a table for programs that know no other.
/// - Source: WHATWG, Encoding, index-windows-1252.
enum Windows1252 {
  /// What the bytes from 0x80 to 0x9F are; 0 for those that are nothing.
  private static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// `nil` for a byte that is nothing in it.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let value = high[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// Where the first byte stands that makes no sense in it: one that is nothing, or one that stands
  /// where it can't: what opens a quotation, a sign or a capital after a small letter, which in the
  /// pages of DOS and of old Macs are the accented letters.
  static func firstDoubtful(in bytes: [UInt8], after before: UInt8) -> Int? {
    bytes.indices.first { index in
      let byte = bytes[index]
      guard byte >= 0x80 else { return false }
      let isAfterSmall = isSmall(index > 0 ? bytes[index - 1] : before)
      let isBeforeSmall = index + 1 < bytes.count && isSmall(bytes[index + 1])
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return true
      // ‚ ƒ „ † ‡ ˆ ‰ ‹ ˜ › and the capitals Š Œ Ž Ÿ
      case 0x82...0x84, 0x86...0x8C, 0x8E, 0x98, 0x9B, 0x9F: return isAfterSmall
      case 0x93, 0x94, 0x95, 0x99: return isAfterSmall && isBeforeSmall
      case 0xA1...0xA9, 0xAB, 0xAC, 0xAE...0xB1, 0xB6, 0xB8, 0xBB...0xBF, 0xD7, 0xF7:
        return isAfterSmall && isBeforeSmall
      default: return false
      }
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
