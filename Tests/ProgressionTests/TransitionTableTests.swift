import Foundation
import Testing

@testable import Progression

@Suite struct `The transition table` {
  /// What each situation lets through, in full; the expected commands last.
  static let allowed: [(Situation, [Command.Kind])] = {
    let always: [Command.Kind] = [.unenrol, .assess, .fault, .review, .migrate, .void]
    let staying: [Command.Kind] = [.declareTrack, .withdrawTrack, .transfer, .abandon]
    let work: [Command.Kind] = [.enrol, .begin, .submit]
    return [
      (.unregistered, [.register]),
      (.abandoned, always + [.resume]),
      (.notApplicable, always + staying),
      (.locked, always + staying + [.waive, .grant]),
      (.open, always + staying + work + [.waive, .grant]),
      (.renewable, always + staying + work + [.grant]),
      (.done, always + staying),
      (.exhausted, always + staying + [.waive, .grant]),
    ]
  }()

  @Test func `lets through what each situation allows and nothing else`() {
    #expect(Self.allowed.map(\.0) == Situation.allCases)
    for (situation, commands) in Self.allowed {
      let found = Command.Kind.allCases.filter {
        TransitionTable.ruling(for: $0, in: situation) == .allowed
      }
      #expect(Set(found) == Set(commands), "\(situation)")
    }
  }

  @Test func `stands in the manual as the code has it`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/progression.md")
    let manual = try String(contentsOf: file, encoding: .utf8)
    let begin = try #require(manual.range(of: "<!-- transition table: begin -->\n"))
    let end = try #require(manual.range(of: "<!-- transition table: end -->"))
    let written = String(manual[begin.upperBound..<end.lowerBound])
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let fresh =
        manual[..<begin.upperBound] + TransitionTable.markdown + manual[end.lowerBound...]
      try fresh.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("rewrote the table in docs/progression.md; run again without RECORD_SNAPSHOTS")
      return
    }
    #expect(
      written == TransitionTable.markdown,
      "docs/progression.md is stale; RECORD_SNAPSHOTS=1 swift test --filter TransitionTable writes it"
    )
  }
}
