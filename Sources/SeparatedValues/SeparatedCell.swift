/// One cell of comma-separated values that is written for a spreadsheet.
public enum SeparatedCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What people typed. It stays text in a spreadsheet, whatever sign it begins with.
  case text(String)
  /// What the programme itself writes: a figure, a day, an id, a heading.
  case plain(String)

  public init(stringLiteral value: String) { self = .plain(value) }

  public static func plain(_ number: Int) -> SeparatedCell { .plain("\(number)") }

  /// Between two separators: in quotes where it has to be, quotes in it doubled.
  ///
  /// A text that a spreadsheet would read as a formula gets an apostrophe before it.
  /// - Source: RFC 4180, section 2, rules 5 to 7; OWASP, "CSV Injection".
  var written: String {
    var content: String
    switch self {
    case .text(let text): content = Self.isFormula(text) ? "'\(text)" : text
    case .plain(let text): content = text
    }
    // By bytes: an accent after a comma makes one character of the two, yet the comma separates.
    let needsQuotes = content.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), 0x00...0x1F: true
      default: false
      }
    }
    guard needsQuotes || content.utf8.first == 0x20 || content.utf8.last == 0x20 else {
      return content
    }
    var quoted = "\"".unicodeScalars
    for scalar in content.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// Whether a spreadsheet takes a text for a formula: by its first sign, blanks and what is not
  /// seen passed over, the wide forms of East Asia counted.
  private static func isFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      default: break
      }
      let isUnseen =
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format
      guard isUnseen else { return false }
    }
    return false
  }
}

extension [[SeparatedCell]] {
  /// The rows as a file of comma-separated values, each line ended by CRLF.
  /// - Source: RFC 4180, section 2, rules 1 and 2.
  public var separatedByCommas: String {
    map { row in row.map(\.written).joined(separator: ",") + "\r\n" }.joined()
  }
}
