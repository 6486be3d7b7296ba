import Markup
import OrderedJSON
import SeparatedValues
import Testing

@Suite("Escaping") struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var written: String
    var testDescription: String { "\(language) \(written)" }
    init(_ language: String, _ text: String, _ written: String) {
      self.language = language
      self.text = text
      self.written = written
    }
  }

  static func written(_ text: String, in language: String) -> String {
    switch language {
    case "html": Escaping.html(text)
    case "svg": Escaping.svg(text)
    case "xml-text": Escaping.xmlText(text)
    case "xml-attribute": Escaping.xmlAttribute(text)
    case "dot": Escaping.dot(text)
    case "mermaid": Escaping.mermaid(text)
    case "shell": Escaping.shellWord(text)
    case "sql": Escaping.sqlPattern(text)
    default: ShownText.onOneLine(text)
    }
  }

  @Test(arguments: [
    Case("html", "Budi & \"Sari\" <3", "Budi &amp; &quot;Sari&quot; &lt;3"),
    Case("html", "\u{600}<script\u{600}>", "\u{600}&lt;script\u{600}&gt;"),
    Case("html", "<\u{301}b\"\u{200D}", "&lt;\u{301}b&quot;\u{200D}"),
    Case("html", "a\u{9B}b\u{202E}c", "abc"),
    Case("svg", "A\r\n1\u{600}<", "A  1\u{600}&lt;"),
    Case("xml-text", "\u{600}&\u{301}\u{1}", "\u{600}&amp;\u{301}"),
    Case("xml-attribute", "\"\u{301}\n", "&quot;\u{301}&#10;"),
    Case("dot", "a\"\u{301}\\\u{301}", "a\\\"\u{301}\\\\\u{301}"),
    Case("mermaid", "\u{600}\"\u{301}&", "\u{600}#quot;\u{301}#amp;"),
    Case("shell", "Gambir", "Gambir"),
    Case("shell", "Pasar Rebo's\u{301}", "'Pasar Rebo'\\''s\u{301}'"),
    Case("shell", "", "''"),
    Case("sql", "100%\u{301}_!", "100!%\u{301}!_!!"),
    Case("shown", "a\u{1B}[2J\u{61C}b\u{85}c\u{2028}d\r\ne", "a\\u{1B}[2J\\u{61C}b c d e"),
  ])
  func `a sign is written so, whatever joins it`(_ given: Case) {
    let written = Self.written(given.text, in: given.language)
    #expect(Array(written.unicodeScalars) == Array(given.written.unicodeScalars))
  }

  @Test(.enabled("needs python3", { PythonReading.isInstalled }))
  func `Python reads back what was written, over seeds`() {
    var lines: [String] = []
    for seed in 0..<3_000 {
      var random = SplitMix64(seed: UInt64(seed))
      let text = HostileText.any(using: &random)
      for (language, meant) in Self.meanings(of: text) {
        lines.append(Self.line(language, Self.written(text, in: language), meant))
      }
      let cell = SeparatedCell.plain(text)
      let row = String([[cell, cell, "end"]].separatedByCommas.unicodeScalars.dropLast(2))
      lines.append(Self.line("csv", row, text))
      // The one value of an array, so that the text itself is all that is compared.
      let json = JSONValue.string(text).text(.pretty)
      lines.append(Self.line("json", json, text))
      lines.append(Self.line("shown", ShownText.onOneLine(text), ShownText.onOneLine(text)))
    }
    let answer = PythonReading.read(lines)
    #expect(answer.output == "\(lines.count)\n")
    #expect(answer.status == 0)
  }

  private static func meanings(of text: String) -> [(language: String, meant: String)] {
    func kept(_ keeps: (Unicode.Scalar) -> Bool, onOneLine: Bool = false) -> String {
      var result = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if onOneLine, scalar == "\r" || scalar == "\n" || scalar == "\t" {
          result.append(" ")
        } else if keeps(scalar) {
          result.append(scalar)
        }
      }
      return String(result)
    }
    let isSeen = { (scalar: Unicode.Scalar) in
      !HostileText.steering.contains(scalar) && scalar != "\r"
    }
    var steered = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      steered.append(isSeen(scalar) && scalar != "\n" && scalar != "\t" ? scalar : " ")
    }
    let holdsXML = { (scalar: Unicode.Scalar) in
      scalar.value >= 0x20 || ["\t", "\n", "\r"].contains(scalar)
    }
    return [
      ("html", kept(isSeen)), ("svg", kept(isSeen, onOneLine: true)),
      ("xml-text", kept(holdsXML)), ("xml-attribute", kept(holdsXML)),
      ("dot", String(steered)), ("mermaid", String(steered)), ("shell", text),
    ]
  }

  private static func line(_ language: String, _ written: String, _ meant: String) -> String {
    "\(language)\t\(hexadecimal(written))\t\(hexadecimal(meant))"
  }

  private static func hexadecimal(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }.joined()
  }
}
