import CSodium

/// A SHA-256 in the making: bytes go in piece by piece, and a copy goes on by itself.
///
/// - Source: FIPS 180-4.
public struct SHA256: Sendable {
  private var state = crypto_hash_sha256_state()

  public init() { crypto_hash_sha256_init(&state) }

  /// - Complexity: O(bytes).
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      update(UnsafeRawBufferPointer(buffer))
    }
    if isDone == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  /// The text's UTF-8.
  public mutating func update(_ text: some StringProtocol) { update(text.utf8) }

  private mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
    crypto_hash_sha256_update(&state, start, UInt64(bytes.count))
  }

  /// The hash of all that went in so far; more may follow.
  public func digest() -> Digest {
    var state = state
    var bytes: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &bytes) { buffer in
      guard let start = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return }
      crypto_hash_sha256_final(&state, start)
    }
    return Digest(bigEndian: bytes)
  }

  public static func hash(_ bytes: some Sequence<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest()
  }

  /// The hash of the text's UTF-8.
  public static func hash(_ text: some StringProtocol) -> Digest { hash(text.utf8) }
}
