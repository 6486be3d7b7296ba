import CivilTime
import CurriculumModel
import Outlets
import Progression
import Testing

@testable import Storage

@Suite struct OutletJournalTests {
  @Test(arguments: SampleOutletFact.all.map(\.name))
  func `a fact of an outlet has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleOutletFact.all.first { $0.name == name }?.fact)
    let event = SampleOutletFact.event(1, fact)
    let stored = EventFormat.encode(event)
    try GoldenFile.expect(stored, toBe: name)
    #expect(try EventFormat.event(stored, of: event.stream) == event)
  }

  @Test(arguments: [
    ("sold", #"{"v":1,"day":"2026-03-01","reference":"","lines":[{"product":"gula"}]}"#),
    ("returned", #"{"v":1,"product":"a","quantity":1,"day":"2026-03-01","cause":"lost"}"#),
    ("entered", #"{"v":1,"name":"a","centre":"b","commission":10001,"opened":"2026-03-01"}"#),
    ("closed", #"{"v":1,"day":"yesterday","reason":""}"#), ("sold", #"{"v":2}"#),
    ("burnt", #"{"v":1}"#),
  ])
  func `a shape that is none names the event`(kind: String, payload: String) {
    var stored = EventFormat.encode(
      SampleOutletFact.event(1, .closed(on: Day(number: 1), reason: ""))
    )
    stored.kind = kind
    stored.payload = Array(payload.utf8)
    #expect(throws: StorageFailure.self) {
      let _: OutletEvent = try EventFormat.event(stored, of: OutletStream("O000001"))
    }
  }

  @Test func `outlets are listed with their events, and numbered`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let facts = SampleOutletFact.all.map(\.fact)
    try store.write { access in
      #expect(try access.nextOutletID() == "O000001")
      #expect(try access.nextOutletID() == "O000002")
      let second = OutletStream("O000002")
      try access.append(
        [SampleOutletFact.event(9, facts[0], of: "O000002")],
        to: second,
        expecting: 0
      )
      let first = OutletStream("O000001")
      let events = facts.enumerated().map { SampleOutletFact.event(UInt64($0 + 10), $1) }
      try access.append(events, to: first, expecting: 0)
    }
    try store.read { access in
      let outlets = try access.outlets()
      #expect(outlets.map(\.stream.name) == ["O000001", "O000002"])
      #expect(outlets.first?.events.map(\.fact) == facts)
      #expect(try access.events(of: OutletStream("O000003")).isEmpty)
    }
    #expect(try store.checkIntegrity { _ in "" }.isEmpty)
  }
}
