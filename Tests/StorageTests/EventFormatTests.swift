import CivilTime
import CurriculumModel
import Foundation
import OrderedJSON
import Progression
import Scheduling
import Testing

@testable import Storage

/// What the journal's bytes are, and that they stay readable.
@Suite struct EventFormatTests {
  @Test(arguments: SampleFact.all.map(\.name))
  func `a fact of every kind has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleFact.all.first { $0.name == name }?.fact)
    let stored = EventFormat.encode(event(1, fact))
    try GoldenFile.expect(stored, toBe: name)
    #expect(try EventFormat.event(stored, of: "R000001" as RegistrationID).fact == fact)
  }

  @Test(arguments: SampleClassFact.all.map(\.name))
  func `a class's fact of every kind has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleClassFact.all.first { $0.name == name }?.fact)
    let written = ClassEvent(
      id: EventID(high: 1, low: 1),
      class: "C000001",
      effective: .init(milliseconds: 1),
      recorded: .init(milliseconds: 2),
      actor: .engine,
      fact: fact
    )
    let stored = EventFormat.encode(written)
    try GoldenFile.expect(stored, toBe: name)
    #expect(try EventFormat.event(stored, of: "C000001" as ClassID) == written)
  }

  @Test(arguments: SampleScheduleFact.all.map(\.name))
  func `a fact of schedules of every kind has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleScheduleFact.all.first { $0.name == name }?.fact)
    let written = ScheduleEvent(
      id: EventID(high: 1, low: 1),
      stream: ScheduleStream(.draft, "D000001"),
      effective: .init(milliseconds: 1),
      recorded: .init(milliseconds: 2),
      actor: .engine,
      fact: fact
    )
    let stored = EventFormat.encode(written)
    try GoldenFile.expect(stored, toBe: name)
    #expect(try EventFormat.event(stored, of: written.stream) == written)
  }

  /// A kind without a sample could change its bytes without anybody's noticing.
  @Test func `every kind of schedule fact that the journal's page lists has a golden file`() throws
  {
    let page = try String(
      contentsOf: GoldenFile.folder.appendingPathComponent("../../../../docs/storage.md"),
      encoding: .utf8
    )
    let kinds = page.split(separator: "\n").filter { $0.hasPrefix("| schedule: ") }
      .flatMap { $0.split(separator: "|")[0].split(separator: "`") }
      .filter { $0.allSatisfy { $0.isLetter || $0 == "-" } }
    #expect(Set(kinds.map(String.init)) == Set(SampleScheduleFact.all.map(\.fact.kind)))
    #expect(kinds.count == 21)
  }

  @Test func `the quick way of writing a registration gives the bytes of the general way`() {
    for (participant, isQuick) in [("P000001", true), ("P\"1\\", false), ("P\u{1}", false)] {
      let registered = Fact.Registered(
        participant: .init(participant),
        curriculum: SampleFact.curriculum,
        centre: "31.71.01",
        tracks: ["a", "b"]
      )
      let general = JSONValue.object([.init("v", 1)] + registered.members).bytes()
      #expect((registered.quickPayload == general) == isQuick)
      #expect(Fact.registered(registered).payload == general)
    }
  }

  @Test func `an unknown kind, version or shape names the event`() {
    let known = EventFormat.encode(event(1, .resumed))
    for (kind, payload, expected) in [
      ("promoted", #"{"v":1}"#, StorageFailure.unknownKind(event: known.id, kind: "promoted")),
      (
        "resumed", #"{"v":2}"#,
        .malformedEvent(event: known.id, kind: "resumed", problem: "v 2, expected 1")
      ),
    ] {
      var stored = known
      stored.kind = kind
      stored.payload = Array(payload.utf8)
      #expect(throws: expected) {
        try EventFormat.event(stored, of: "R000001" as RegistrationID)
      }
    }
  }
}
