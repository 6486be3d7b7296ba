import Foundation
import Testing

@testable import AssessorHost

@Suite("docs/assessor-host.md")
struct HostPageTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/assessor-host.md")
  static let mark = "<!-- faults: a test holds this table to FaultKind -->\n"

  static var table: String {
    "\n| code | what happened | what to do |\n| --- | --- | --- |\n"
      + FaultKind.allCases.map { kind in
        "| \(kind.rawValue) | \(kind.meaning) | \(kind.fix) |\n"
      }.joined()
  }

  @Test func `tells every fault as the code does`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let parts = text.split(separator: Self.mark, maxSplits: 1)
    let head = try #require(parts.first)
    guard parts.count < 2 || parts[1] != Self.table else { return }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try (head + Self.mark + Self.table).write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.page.lastPathComponent); run the tests again")
    } else {
      Issue.record(
        "out of date: RECORD_SNAPSHOTS=1 swift test --filter HostPageTests writes it again"
      )
    }
  }

  @Test func `every fault says what happened and what to do`() {
    for kind in FaultKind.allCases {
      #expect(!kind.meaning.isEmpty && !kind.fix.isEmpty)
    }
    #expect(Set(FaultKind.allCases.map(\.rawValue)).count == FaultKind.allCases.count)
  }
}
