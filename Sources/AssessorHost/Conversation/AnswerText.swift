/// What every string of an answer is held to before anybody sees it: it steers no terminal, turns
/// round no line and is no longer than it needs to be.
enum AnswerText {
  /// The most letters of an identifying word, such as a code or the name of a field.
  static let longestWord = 200
  /// The most letters of a sentence.
  static let longestText = 10_000

  /// Which promise a string breaks; `nil` for a good one.
  ///
  /// - Parameter isWord: whether it is a name or a code, which are one short line.
  static func problem(_ text: String, isWord: Bool) -> String? {
    guard text.unicodeScalars.count <= (isWord ? longestWord : longestText) else {
      return isWord ? "codes, references and titles are brief" : "a message is brief"
    }
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      if !isWord, scalar == "\n" || scalar == "\t" { return true }
      return !isControl(scalar)
    }
    return isClean ? nil : "no text holds control characters"
  }

  /// A text as it may be shown on a terminal: what would steer it is replaced.
  static func harmless(_ text: String) -> String {
    guard problem(text, isWord: false) != nil else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      let isLayout = scalar == "\n" || scalar == "\t"
      shown.unicodeScalars.append(isLayout || !isControl(scalar) ? scalar : "\u{FFFD}")
    }
    return shown
  }

  /// Controls (C0, C1), marks that change the direction of writing, and ends of lines and paragraphs.
  /// - Source: Unicode Standard Annex #9, table 1; general categories Cc, Zl and Zp.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
