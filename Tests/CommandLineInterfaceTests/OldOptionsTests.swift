import Testing

@testable import CommandLineInterface

@Suite struct `The old name of an option` {
  @Test(arguments: [
    ("levy close-day H000001 --day 2026-03-02", "levy close-day H000001 --on 2026-03-02"),
    ("stall key H000001 A-1 --day=2026-03-02", "stall key H000001 A-1 --on=2026-03-02"),
    ("outreach add X --date 2026-03-07", "outreach add X --on 2026-03-07"),
    (
      "outlet settle O000001 P000001 --through 2026-03-31",
      "outlet settle O000001 P000001 --to 2026-03-31"
    ),
    ("allocation draw L000001 --out draw.json", "allocation draw L000001 --output draw.json"),
    ("allocation draw L000001 --output draw.json", "allocation draw L000001 --output draw.json"),
    ("outreach add -- --date", "outreach add -- --date"),
    ("progress P000001 --day 1", "progress P000001 --day 1"),
  ])
  func `is taken for the one that it has now`(written: String, read: String) {
    let words = written.split(separator: " ").map(String.init)
    #expect(OldOptions.renamed(words).joined(separator: " ") == read)
  }
}
