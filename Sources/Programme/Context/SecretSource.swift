import Synchronization

/// Where secrets come from, such as the seed of a draw; nobody may guess what it gives.
public protocol SecretSource: Sendable {
  func bytes(_ count: Int) -> [UInt8]
}

/// Secrets from the operating system.
public struct SystemSecrets: SecretSource {
  public init() {}

  public func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return generator.bytes(count)
  }
}

/// Secrets that a seed decides, for simulations and tests that must repeat byte for byte.
public final class SeededSecrets: SecretSource {
  private let random: Mutex<SplitMix64>

  public init(seed: UInt64) { random = Mutex(SplitMix64(seed: seed)) }

  public func bytes(_ count: Int) -> [UInt8] { random.withLock { $0.bytes(count) } }
}

extension RandomNumberGenerator {
  /// Eight at a time: the operating system is asked once for each word.
  fileprivate mutating func bytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      var word: UInt64 = 0
      for index in 0..<count {
        if index % 8 == 0 { word = next() }
        bytes.initializeElement(at: index, to: UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
      filled = count
    }
  }
}
