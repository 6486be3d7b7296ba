import Diagnostics
import OrderedJSON
import Testing

@Suite struct DiagnosticTextTests {
  struct Quote: Sendable, CustomTestStringConvertible {
    var line: String
    var column: Int
    var quoted: String
    var caret: String
    var testDescription: String { line }
    init(_ line: String, _ column: Int, _ quoted: String, _ caret: String) {
      self.line = line
      self.column = column
      self.quoted = quoted
      self.caret = caret
    }
  }

  @Test(arguments: [
    Quote("<a/>", 1, "<a/>", "^"),
    Quote("  <a/>", 3, "  <a/>", "  ^"),
    Quote("\t<a/>", 2, "\t<a/>", "\t^"),
    Quote("é<a/>", 3, "é<a/>", " ^"),
    Quote("中文<a/>", 7, "中文<a/>", "    ^"),
    Quote("中文<a/>", 5, "中文<a/>", "  ^"),
    Quote("e\u{301}<a/>", 4, "e\u{301}<a/>", " ^"),
    Quote("😀<a/>", 5, "😀<a/>", "  ^"),
    Quote("👩‍🍳<a/>", 12, "👩‍🍳<a/>", "  ^"),
    Quote("abc\r", 4, "abc", "   ^"),
    Quote("abc", 99, "abc", "   ^"),
    Quote("a\u{1B}[31mb", 3, "a\u{FFFD}[31mb", "  ^"),
    Quote("", 1, "", "^"),
  ])
  func `the caret stands under its column`(_ quote: Quote) {
    let text = DiagnosticText(sources: ["m.xml": SourceText("first\n\(quote.line)\nlast")])
    let finding = Diagnostic(
      .error,
      "CUR004",
      "wrong",
      at: SourceLocation(path: "m.xml", line: 2, column: quote.column)
    )
    let expected = """
      m.xml:2:\(quote.column): error[CUR004]: wrong
          2 | \(quote.quoted)
            | \(quote.caret)
      """
    #expect(text.text(of: finding) == expected)
  }

  @Test(arguments: [1, 50, 100, 500, 999, 1_000])
  func `a long line is cut around the caret`(_ column: Int) throws {
    let line =
      String(repeating: "x", count: column - 1) + "<"
      + String(repeating: "y", count: 1_000 - column)
    let text = DiagnosticText(sources: ["m.xml": SourceText(line)])
    let finding = Diagnostic(
      .error,
      "CUR001",
      "wrong",
      at: SourceLocation(path: "m.xml", line: 1, column: column)
    )
    let lines = text.text(of: finding).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 110 })
    let caret = try #require(lines[2].firstIndex(of: "^"))
    let above = lines[1].index(
      lines[1].startIndex,
      offsetBy: lines[2].distance(from: lines[2].startIndex, to: caret)
    )
    #expect(lines[1][above] == "<")
  }

  @Test func `a finding without a place, a column, a source or a fix leaves that out`() {
    let text = DiagnosticText(sources: ["a.xml": SourceText("one")])
    #expect(text.text(of: Diagnostic(.note, "X1", "hello")) == "note[X1]: hello")
    let line = SourceLocation(path: "a.xml", line: 1, column: 0)
    #expect(
      text.text(of: Diagnostic(.warning, "X1", "hello", at: line, fix: "say more"))
        == "a.xml:1: warning[X1]: hello\n    1 | one\n  fix: say more"
    )
    let beyond = SourceLocation(path: "a.xml", line: 9, column: 1)
    #expect(
      text.text(of: Diagnostic(.error, "X1", "hello", at: beyond)) == "a.xml:9:1: error[X1]: hello"
    )
    let unread = SourceLocation(path: "b.xml", line: 1, column: 1)
    #expect(
      text.text(of: Diagnostic(.error, "X1", "a\nb\u{1B}", at: unread))
        == "b.xml:1:1: error[X1]: a b\\u{1B}"
    )
  }

  @Test(.timeLimit(.minutes(1)))
  func `many findings in one long line are each quoted where they are`() {
    let line = String(repeating: "é<b/>", count: 200_000)
    let text = DiagnosticText(sources: ["m.xml": SourceText(line)])
    for number in stride(from: 0, to: 200_000, by: 40) {
      let column = number * 6 + 3
      let place = SourceLocation(path: "m.xml", line: 1, column: column)
      let lines = text.text(of: Diagnostic(.error, "X1", "wrong", at: place)).split(separator: "\n")
      guard lines.count == 3, let caret = lines[2].firstIndex(of: "^") else {
        Issue.record("no caret at column \(column)")
        return
      }
      let offset = lines[2].distance(from: lines[2].startIndex, to: caret)
      #expect(lines[1][lines[1].index(lines[1].startIndex, offsetBy: offset)] == "<")
    }
  }

  @Test func `a report is ordered and summed up`() {
    func finding(_ severity: Severity, _ path: String?, _ line: Int, _ column: Int) -> Diagnostic {
      Diagnostic(
        severity,
        "X1",
        "m",
        at: path.map { SourceLocation(path: $0, line: line, column: column) }
      )
    }
    let findings = [
      finding(.error, "b", 1, 1), finding(.warning, "a", 10, 1), finding(.error, "a", 2, 9),
      finding(.error, "a", 2, 3), finding(.note, nil, 0, 0),
    ]
    let expected = """
      note[X1]: m
      a:2:3: error[X1]: m
      a:2:9: error[X1]: m
      a:10:1: warning[X1]: m
      b:1:1: error[X1]: m
      3 errors, 1 warning, 1 note

      """
    #expect(DiagnosticText().report(of: findings) == expected)
    #expect(DiagnosticText().report(of: findings.reversed()) == expected)
    #expect(DiagnosticText().report(of: []) == "no findings\n")
  }

  @Test func `a report for programs keeps its member names`() {
    let report = DiagnosticReport([
      Diagnostic(.warning, "X2", "w"),
      Diagnostic(
        .error,
        "X1",
        "say \"a\"",
        at: SourceLocation(path: "a", line: 2, column: 3),
        fix: "b"
      ),
    ])
    #expect(
      report.json.text()
        == #"{"version":1,"errors":1,"warnings":1,"notes":0,"findings":["#
        + #"{"severity":"warning","code":"X2","message":"w"},"#
        + #"{"severity":"error","code":"X1","message":"say \"a\"","path":"a","line":2,"column":3,"fix":"b"}]}"#
    )
  }
}
