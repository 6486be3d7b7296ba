/// Where secrets come from, such as the seed of a draw; nobody may guess what it gives.
public protocol SecretSource: Sendable {
  func bytes(_ count: Int) -> [UInt8]
}

/// Secrets from the operating system.
public struct SystemSecrets: SecretSource {
  public init() {}

  public func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
