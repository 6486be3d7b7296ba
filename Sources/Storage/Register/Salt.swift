import Hashing

/// Random bytes that stand in front of a content before its digest is made.
///
/// The salt is kept in the register and goes with the person; what the journal keeps then says
/// nothing of the content, however few contents there are to try.
public struct Salt: Hashable, Sendable {
  /// As many bytes as the digest has, so that guessing the salt is no shorter way than guessing that.
  public static let count = 32

  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// SHA-256 of the salt and then the content, 64 lower-case hexadecimal digits.
  ///
  /// - Source: FIPS 180-4.
  public func digest(of content: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    hash.update(content)
    return hash.digest().hexadecimal
  }
}
