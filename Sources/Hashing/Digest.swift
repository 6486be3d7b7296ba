extension SHA256 {
  /// 32 bytes that stand for a content; their order is that of their hexadecimal digits.
  public struct Digest: Hashable, Sendable, Comparable {
    /// In bytes.
    public static let count = 32

    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    init(bigEndian words: (UInt64, UInt64, UInt64, UInt64)) {
      first = UInt64(bigEndian: words.0)
      second = UInt64(bigEndian: words.1)
      third = UInt64(bigEndian: words.2)
      fourth = UInt64(bigEndian: words.3)
    }

    public var bytes: [UInt8] { bytes(first: Digest.count) }

    /// - Parameter count: at most 32.
    public func bytes(first count: Int) -> [UInt8] {
      withUnsafeBytes(of: (first.bigEndian, second.bigEndian, third.bigEndian, fourth.bigEndian)) {
        Array($0.prefix(count))
      }
    }

    /// As this program writes it everywhere: 64 lower-case hexadecimal digits.
    public var hexadecimal: String { HexadecimalText.of(bytes) }

    public static func < (left: Digest, right: Digest) -> Bool {
      (left.first, left.second, left.third, left.fourth)
        < (right.first, right.second, right.third, right.fourth)
    }
  }
}

/// Bytes as lower-case hexadecimal digits, two for each.
public enum HexadecimalText {
  private static let digits = Array("0123456789abcdef".utf8)

  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.underestimatedCount * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
