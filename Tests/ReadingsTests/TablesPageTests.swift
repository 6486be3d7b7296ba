import Foundation
import Testing

@Suite struct TablesPageTests {
  @Test func `docs-tables says what every table's columns are called`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(path: "docs/tables.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(TablesPage.text.utf8).write(to: page)
    }
    #expect(
      try String(contentsOf: page, encoding: .utf8) == TablesPage.text,
      "docs/tables.md: error: stale; RECORD_SNAPSHOTS=1 swift test --filter TablesPageTests writes it"
    )
  }
}
