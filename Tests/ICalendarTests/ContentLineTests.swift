import Testing

@testable import ICalendar

@Suite struct ContentLineTests {
  @Test(arguments: [
    ("a,b;c\\d", "a\\,b\\;c\\\\d"),
    ("one\ntwo", "one\\ntwo"),
    ("one\r\ntwo", "one\\ntwo"),
    ("one\rtwo", "one\\ntwo"),
    ("bell\u{7}", "bell"),
    ("tab\tstays", "tab\tstays"),
  ])
  func `text is escaped`(text: String, expected: String) {
    #expect(ContentLine.escaped(text) == expected)
  }

  @Test(arguments: [
    (String(repeating: "a", count: 73), "X:" + String(repeating: "a", count: 73) + "\r\n"),
    (
      String(repeating: "a", count: 74),
      "X:" + String(repeating: "a", count: 73) + "\r\n a\r\n"
    ),
    (
      String(repeating: "a", count: 72) + "é",
      "X:" + String(repeating: "a", count: 72) + "\r\n é\r\n"
    ),
  ])
  func `a line is folded after 75 octets and never inside a character`(
    value: String,
    expected: String
  ) {
    #expect(ContentLine("X", value).folded == expected)
  }

  @Test(arguments: 0..<200)
  func `folded lines fit and unfold to what they were`(length: Int) {
    let signs: [Character] = ["a", "é", "→", "🎓"]
    let value = String((0..<length).map { signs[($0 * 7 + length) % 4] })
    let folded = ContentLine("SUMMARY", value).folded
    let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: true)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 }, "length \(length)")
    let unfolded = lines.enumerated()
      .map { $0.offset == 0 ? String($0.element) : String($0.element.dropFirst()) }.joined()
    #expect(unfolded == "SUMMARY:\(value)", "length \(length)")
  }
}
