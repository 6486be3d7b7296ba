/// A version such as `1.10.0`, compared number by number: it is higher than `1.9.3`.
///
/// The day on which a version was published says nothing of which is higher.
/// - Source: semver.org 2.0.0, section 11, for versions of three numbers.
public struct VersionNumber: Hashable, Sendable, Comparable {
  private let parts: [Part]

  /// One number without leading zeros, or a word, which is lower than every number.
  private struct Part: Hashable, Comparable {
    let isNumber: Bool
    let text: String

    init(_ written: Substring) {
      isNumber = !written.isEmpty && written.utf8.allSatisfy { (0x30...0x39).contains($0) }
      text = isNumber ? String(written.drop { $0 == "0" }) : String(written)
    }

    static func < (left: Part, right: Part) -> Bool {
      guard left.isNumber, right.isNumber else {
        return left.isNumber == right.isNumber ? left.text < right.text : right.isNumber
      }
      // Of two numbers the longer one is higher, however many digits there are.
      return (left.text.utf8.count, left.text) < (right.text.utf8.count, right.text)
    }
  }

  public init(_ text: String) {
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map(Part.init)
  }

  public static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
