import Hashing

/// The secret of a draw: 256 bits, written as 64 lower-case hexadecimal digits.
public struct DrawSeed: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Reads 64 hexadecimal digits; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let lower = text.lowercased()
    guard lower.utf8.count == 64, lower.utf8.allSatisfy(Self.isHexadecimal) else { return nil }
    self.text = lower
  }

  /// The seed of 32 bytes that came from a good source of chance; `nil` for any other number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    text = HexadecimalText.of(bytes)
  }

  /// For text that is known to be 64 lower-case hexadecimal digits.
  init(unchecked text: String) { self.text = text }

  public var description: String { text }

  /// What is published before anybody applies: SHA-256 of the 64 digits.
  ///
  /// `printf %s SEED | sha256sum` gives the same.
  public var commitment: String { SHA256.hash(text).hexadecimal }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
