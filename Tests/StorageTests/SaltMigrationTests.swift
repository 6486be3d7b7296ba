import CurriculumModel
import Foundation
import Progression
import TestKit
import Testing

@testable import Storage

/// Digests of what was handed in, in databases that were kept without salts.
@Suite struct SaltMigrationTests {
  private static let content = #"{"v":1,"fields":{"number":"3171014501900001"},"files":[]}"#

  /// One submission that is kept, one whose person was erased, one that was altered.
  private func old(in folder: TemporaryFolder) throws {
    let old = try OldDatabase(at: folder.database, version: 10)
    try old.execute(
      "INSERT INTO participant (id, centre, created, name) VALUES ('P1', 'c', 1, 'A')"
    )
    let digest = Salt([]).digest(of: Array(Self.content.utf8))
    for (number, content) in [Self.content, nil, "{}"].enumerated() {
      try old.execute(
        "INSERT INTO submission VALUES ('S\(number)', 'P1', 'R1', '\(digest)', "
          + (content?.quotedForSQL ?? "NULL") + ")"
      )
      try old.add(
        to: "R1",
        number + 1,
        "submitted",
        #"{"v":1,"module":"m","assessment":"a","submission":"S\#(number)","digest":"\#(digest)"}"#
      )
    }
  }

  @Test func `are made again with salts, so that none can be tried out`() throws {
    let folder = try TemporaryFolder()
    try old(in: folder)
    let store = try folder.open()
    let events = try store.read { try $0.events(of: RegistrationID("R1")).events }
    let digests = events.compactMap { event in
      if case .submitted(let fact) = event.fact { fact.digest } else { nil }
    }
    #expect(Set(digests).count == 3)
    let kept = try #require(try store.read { try $0.submission("S0") })
    #expect(kept.salt?.digest(of: Array(Self.content.utf8)) == kept.digest)
    #expect(kept.digest == digests[0])
    #expect(try store.read { try $0.submission("S1") }?.salt == nil)
    let plain = Data(Salt([]).digest(of: Array(Self.content.utf8)).utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))
      #expect(bytes.range(of: plain) == nil, "\(name)")
    }
  }

  @Test func `still show what was altered before, and the journal is append-only again`() throws {
    let folder = try TemporaryFolder()
    try old(in: folder)
    let store = try folder.open()
    #expect(try store.checkIntegrity { _ in "" } == [.alteredSubmission("S2")])
  }
}
