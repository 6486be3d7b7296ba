/// One property of a calendar: `NAME;PARAMETER=value:value`, folded as the standard asks.
///
/// - Source: RFC 5545, sections 3.1 (content lines, folding) and 3.3.11 (escaping of text).
struct ContentLine {
  /// Octets of one line, without its line break.
  static let longest = 75

  let name: String
  let value: String

  /// A property whose value is written as it stands.
  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// A property of free text.
  init(_ name: String, text: String) { self.init(name, ContentLine.escaped(text)) }

  /// A property with a list of free texts, which commas part.
  init(_ name: String, texts: [String]) {
    self.init(name, texts.map(ContentLine.escaped).joined(separator: ","))
  }

  /// The line with its breaks: CRLF at the end, CRLF and a blank within.
  ///
  /// No line has more than 75 octets, and none is broken inside a character.
  var folded: String {
    var result = ""
    var octets = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > ContentLine.longest {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += width
    }
    return result + "\r\n"
  }

  /// Free text as a value: backslash, semicolon and comma escaped, line breaks as `\n`.
  ///
  /// Other control characters are left out, since a calendar can't hold them.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var follows = false
    for scalar in text.unicodeScalars {
      let isAfterReturn = follows
      follows = scalar == "\r"
      switch scalar {
      case "\\", ";", ",":
        result.append("\\")
        result.append(scalar)
      case "\n" where isAfterReturn: continue
      case "\n", "\r":
        result.append("\\")
        result.append("n")
      case "\t": result.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
