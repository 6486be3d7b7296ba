import Crypto

/// SHA-256 as 64 lower-case hexadecimal digits.
/// - Source: FIPS 180-4.
enum SHA256Text {
  static func of(_ bytes: [UInt8]) -> String {
    let alphabet = Array("0123456789abcdef".utf8)
    let digits = SHA256.hash(data: bytes).flatMap {
      [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]]
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
