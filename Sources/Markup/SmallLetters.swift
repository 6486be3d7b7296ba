/// Raised and lowered signs in plain text.
public enum SmallLetters {
  /// `3` as `³`; what has no raised sign as `^(…)`.
  public static func raised(_ text: String) -> String { written(text, raisedSigns, "^") }

  /// `2` as `₂`; what has no lowered sign as `_(…)`.
  public static func lowered(_ text: String) -> String { written(text, loweredSigns, "_") }

  private static func written(_ text: String, _ signs: [Character: Character], _ mark: String)
    -> String
  {
    guard !text.isEmpty else { return "" }
    let small = text.compactMap { signs[$0] }
    if small.count == text.count { return String(small) }
    return text.count == 1 ? mark + text : "\(mark)(\(text))"
  }

  private static let raisedSigns = table("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
  private static let loweredSigns = table("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

  private static func table(_ plain: String, _ small: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, small))
  }
}
