/// The form in which names of rooms, halls, outlets and trainers' ids are compared: two of one form
/// are one name.
///
/// Case, the width of letters, blanks of any kind around it and how many stand between words don't
/// count; letters that can't be seen don't either. `Aula`, `aula ` and `ＡＵＬＡ` are one name.
/// What people read stays as it was entered first.
/// - Complexity: O(length); a name of plain small letters is taken as it is.
public struct LabelKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Small letters, single spaces.
  public let text: String

  public init(_ written: some StringProtocol) {
    text = LabelKey.isPlain(written) ? String(written) : LabelKey.folded(written)
  }

  public var description: String { text }

  public static func < (left: LabelKey, right: LabelKey) -> Bool { left.text < right.text }

  /// Small letters, digits, hyphens and points of ASCII alone: nothing to fold.
  private static func isPlain(_ written: some StringProtocol) -> Bool {
    written.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }
  }

  private static func folded(_ written: some StringProtocol) -> String {
    var words = ""
    var isBetween = false
    for scalar in written.unicodeScalars {
      let scalar = scalar.narrow
      if scalar.properties.isWhitespace {
        isBetween = !words.isEmpty
      } else if !scalar.isInvisible {
        if isBetween { words.unicodeScalars.append(" ") }
        isBetween = false
        words.unicodeScalars.append(scalar)
      }
    }
    return words.lowercased()
  }
}
