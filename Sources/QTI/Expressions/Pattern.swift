/// A regular expression that the whole of a text has to match.
///
/// - Source: XML Schema Part 2, appendix F; its name classes `\i` and `\c` are written out, and so is
///   what `[a-z-[aeiou]]` takes away.
struct Pattern {
  private let expression: Regex<AnyRegexOutput>

  /// `nil` for what is no regular expression.
  init?(_ written: String, isCaseSensitive: Bool) {
    let portable =
      written
      .replacing("\\i", with: "[A-Za-z_:]").replacing("\\I", with: "[^A-Za-z_:]")
      .replacing("\\c", with: "[A-Za-z0-9_:.-]").replacing("\\C", with: "[^A-Za-z0-9_:.-]")
      .replacing("-[", with: "--[")
    guard let expression = try? Regex(portable) else { return nil }
    self.expression = isCaseSensitive ? expression : expression.ignoresCase()
  }

  func matches(_ text: String) -> Bool { (try? expression.wholeMatch(in: text)) != nil }
}
