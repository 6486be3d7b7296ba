/// What people typed or a file holds, as a terminal may show it.
///
/// A scalar that steers the reader instead of being seen is written out, `\u{202E}`, so that nothing
/// is hidden and nothing is lost: cursor controls can't rewrite a line, and no mark turns one around.
public enum ShownText {
  /// Line feeds and tabs stay: for text that is laid out in lines afterwards.
  /// - Complexity: O(scalars).
  public static func inLines(_ text: String) -> String { shown(text, keepsLines: true) }

  /// Everything on one line: line ends and tabs become a blank each.
  ///
  /// Line ends are those of Unicode: U+0085, U+2028 and U+2029 too.
  /// - Complexity: O(scalars).
  public static func onOneLine(_ text: String) -> String { shown(text, keepsLines: false) }

  private static func shown(_ text: String, keepsLines: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn && !keepsLines: continue
      case "\n", "\t": result.append(keepsLines ? scalar : " ")
      case "\r": if !keepsLines { result.append(" ") }
      case "\u{85}", "\u{2028}", "\u{2029}": result.append(keepsLines ? "\n" : " ")
      case _ where scalar.isSteering:
        result.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
        )
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
