/// What people typed, as plain text inside a language of signs.
///
/// Signs are found by Unicode scalar, never by character: U+0600 before `<`, or an accent after it,
/// makes one character of the two, and every reader of these languages still reads the sign.
public enum Escaping {
  /// Text of HTML, and a value of its attributes in quotes of either kind.
  ///
  /// Controls and marks that turn the writing direction are left out, since no page can show them.
  /// - Source: HTML Living Standard, sections 13.1.2.3 and 13.1.4.
  /// - Complexity: O(scalars), as everything here.
  public static func html(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      case "\t", "\n": nil
      case _ where scalar.isSteering || scalar.isNoCharacter: ""
      default: nil
      }
    }
  }

  /// Text of SVG and of its attributes: as of HTML, on one line.
  public static func svg(_ text: String) -> String {
    html(rewritten(text) { $0 == "\t" || $0 == "\n" || $0 == "\r" ? " " : nil })
  }

  /// Text between tags of XML; what XML 1.0 can't hold is left out.
  /// - Source: Extensible Markup Language 1.0, fifth edition, sections 2.2, 2.4 and 2.11.
  public static func xmlText(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      // A reader turns a bare carriage return into a line feed.
      case "\r": "&#13;"
      case _ where scalar.isOutsideXML: ""
      default: nil
      }
    }
  }

  /// A value of an XML attribute in double quotes; what XML 1.0 can't hold is left out.
  public static func xmlAttribute(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\"": "&quot;"
      // A reader turns these into spaces.
      case "\t": "&#9;"
      case "\n": "&#10;"
      case "\r": "&#13;"
      case _ where scalar.isOutsideXML: ""
      default: nil
      }
    }
  }

  /// A double-quoted string of Graphviz's DOT, without its quotes.
  /// - Source: graphviz.org/doc/info/lang.html, "quoted strings".
  public static func dot(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.isSteering: " "
      default: nil
      }
    }
  }

  /// A double-quoted label of Mermaid, without its quotes.
  /// - Source: mermaid.js.org/syntax/flowchart.html, "entity codes to escape characters".
  public static func mermaid(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "\"": "#quot;"
      case "#": "#35;"
      case "&": "#amp;"
      case "<": "#lt;"
      case ">": "#gt;"
      // Labels between backticks are read as Markdown.
      case "`": "#96;"
      case _ where scalar.isSteering: " "
      default: nil
      }
    }
  }

  /// One word of a shell's command line: as it is where it is plain, else in single quotes.
  /// - Source: POSIX.1-2017, Shell Command Language, section 2.2.2.
  public static func shellWord(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":", "@", "%", "+", ",", "=": true
      default: false
      }
    }
    if isPlain, !text.isEmpty { return text }
    return "'" + rewritten(text) { $0 == "'" ? "'\\''" : nil } + "'"
  }

  /// A part of a pattern of SQL's LIKE whose escape sign is `!`.
  public static func sqlPattern(_ text: String) -> String {
    rewritten(text) { scalar in
      switch scalar {
      case "%", "_", "!": "!" + String(Character(scalar))
      default: nil
      }
    }
  }

  /// The same scalars, but those replaced for which `replacement` has something.
  private static func rewritten(
    _ text: String,
    _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { replacement($0) != nil }) else { return text }
    var result = String.UnicodeScalarView(scalars[..<first])
    for scalar in scalars[first...] {
      if let other = replacement(scalar) {
        result.append(contentsOf: other.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
