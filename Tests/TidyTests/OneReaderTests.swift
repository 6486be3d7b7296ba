import Testing

@Suite("What people type is read in one place")
struct OneReaderTests {
  /// Where people's files, flags, forms and answers come in.
  static let doors = [
    "Sources/Ledger/", "Sources/Pricing/", "Sources/Outlets/", "Sources/Outreach/",
    "Sources/Programme/Context/", "Sources/Programme/Halls/", "Sources/Programme/Outlets/",
    "Sources/Programme/Participants/", "Sources/Programme/Schedule/",
    "Sources/CommandLineInterface/Commands/", "Sources/CommandLineInterface/Options/",
    "Sources/CommandLineInterface/Dialogue/", "Plugins/",
  ]

  static let files = Repository.files(below: ["Sources", "Plugins"], suffix: ".swift")

  /// A number or a day made of words that somebody wrote, without `TypedValue`.
  @Test func `no file beside the reader makes numbers or days of typed text`() throws {
    // Written by machines: an XML attribute, an environment's variable, an id's digits.
    let machine = ["element[", "element.", "variable(", "row[\"have\"]"]
    for path in Self.files where Self.doors.contains(where: path.hasPrefix) {
      let lines = try Repository.text(path).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      for (number, line) in lines.enumerated()
      where !machine.contains(where: { line.contains($0) }) {
        let isReading = line.contains(
          /\b(Int|Double|ExactDecimal|Day)\((text|argument|typed|written|word|line|field|cell|parts\[\d\]|row\[[^\]]*\])\)/
        )
        #expect(
          !isReading,
          "\(path):\(number + 1): error: read it with TypedValue, by the kind that is wanted"
        )
      }
    }
  }

  @Test func `no file beside the reader takes a table apart`() throws {
    // The cash book goes over its bytes for speed, by the same headings and the same values.
    let allowed = ["Sources/SeparatedValues/", "Sources/Readings/", "Sources/Ledger/Reading/"]
    for path in Self.files where !allowed.contains(where: path.hasPrefix) {
      let text = try Repository.text(path)
      for word in ["RowScanner(", "split(separator: \",\", omittingEmptySubsequences: false)"] {
        #expect(!text.contains(word), "\(path): error: read tables with ReadTable or TableFile")
      }
    }
  }
}
