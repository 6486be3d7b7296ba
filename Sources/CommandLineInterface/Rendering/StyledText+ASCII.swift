extension StyledText {
  /// With the typographic signs of the house's own sentences as ASCII, each as wide as before.
  ///
  /// What people typed, such as a name with an accent, stays as it is.
  var plainSigns: StyledText {
    var result = StyledText()
    for span in spans {
      let isPlain = span.text.utf8.allSatisfy { $0 < 0x80 }
      let text = isPlain ? span.text : String(span.text.map { StyledText.signs[$0] ?? $0 })
      result.append(text, span.emphasis)
    }
    return result
  }

  private static let signs: [Character: Character] = [
    "·": "|", "–": "-", "—": "-", "…": "~", "≥": ">", "░": ":", "▒": "+", "▓": "*", "█": "#",
    "×": "x", "→": ">", "’": "'", "‘": "'",
    "“": "\"", "”": "\"",
  ]
}
