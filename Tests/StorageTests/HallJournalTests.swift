import CivilTime
import CurriculumModel
import Foundation
import Halls
import OrderedJSON
import Progression
import Testing

@testable import Storage

@Suite struct HallJournalTests {
  @Test(arguments: SampleHallFact.all.map(\.name))
  func `a hall's fact of every kind has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleHallFact.all.first { $0.name == name }?.fact)
    let written = Self.event(1, HallStream(.hall, "H000001"), fact)
    let stored = EventFormat.encode(written)
    try GoldenFile.expect(stored, toBe: "hall-\(name)")
    let read: HallEvent = try EventFormat.event(stored, of: written.stream)
    #expect(read == written)
  }

  @Test(arguments: SampleAllocationFact.all.map(\.name))
  func `an allocation's fact of every kind has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(SampleAllocationFact.all.first { $0.name == name }?.fact)
    let written = Self.event(1, HallStream(.allocation, "L000001"), fact)
    let stored = EventFormat.encode(written)
    try GoldenFile.expect(stored, toBe: "allocation-\(name)")
    let read: AllocationEvent = try EventFormat.event(stored, of: written.stream)
    #expect(read == written)
  }

  @Test(arguments: [
    ("tariff-set", #"{"v":1,"amount":"x"}"#), ("tariff-set", #"{"v":2}"#),
    ("warned", #"{"v":1,"stall":"A-001","level":1,"day":"30-02-2026","reason":""}"#),
    ("forfeited", #"{"v":1,"stall":"A","reason":"whim","day":"2026-03-02","note":""}"#),
    ("rules-set", #"{"v":1}"#), ("levy-forgotten", #"{"v":1}"#),
  ])
  func `an event that no version writes is refused by its id`(kind: String, payload: String) {
    let stream = HallStream(.hall, "H000001")
    var stored = EventFormat.encode(Self.event(9, stream, SampleHallFact.all[0].fact))
    stored.kind = kind
    stored.payload = Array(payload.utf8)
    #expect(throws: StorageFailure.self) {
      let _: HallEvent = try EventFormat.event(stored, of: stream)
    }
  }

  @Test func `a hall is read whole, or without its days and its money`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let stream = HallStream(.hall, "H000001")
    let events = SampleHallFact.all.enumerated().map { number, sample in
      Self.event(UInt64(number + 1), stream, sample.fact)
    }
    try store.write { access in
      let revision = try access.append(events, to: "H000001" as HallID, expecting: 0)
      #expect(revision == events.count)
    }
    try store.read { access in
      #expect(try access.events(of: "H000001" as HallID) == events)
      #expect(try access.events(of: "H000002" as HallID) == [])
      let standing = try access.standingEvents(of: "H000001")
      #expect(standing.position.sequence == events.count)
      let left = standing.events.map(\.fact)
      for kind in ["day-closed", "day-corrected", "paid", "debit-attempted", "levy-waived"] {
        #expect(!left.contains { $0.kind == kind })
      }
      #expect(left.contains { $0.kind == "sealed" })
      #expect(try access.hallStreams().map(\.stream) == [stream])
    }
    #expect(throws: StorageFailure.stale(stream: "hall/H000001", expected: 1, actual: 28)) {
      try store.write { access in
        try access.append(
          [Self.event(99, stream, SampleHallFact.all[0].fact)],
          to: "H000001" as HallID,
          expecting: 1
        )
      }
    }
  }

  @Test func `an event of trade that can't be read is found by the check`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      try access.append(
        [Self.event(1, HallStream(.hall, "H000001"), SampleHallFact.all[0].fact)],
        to: "H000001" as HallID,
        expecting: 0
      )
      try access.append(
        [Self.event(2, HallStream(.allocation, "L000001"), SampleAllocationFact.all[0].fact)],
        to: "L000001" as AllocationID,
        expecting: 0
      )
    }
    #expect(try store.checkIntegrity { _ in "" } == [])
    try store.write { access in
      var stored = EventFormat.encode(
        Self.event(3, HallStream(.allocation, "L000001"), SampleAllocationFact.all[0].fact)
      )
      stored.kind = "paid"
      _ = try access.append(
        [stored],
        to: "allocation/L000001",
        of: StreamTable.trade.sql,
        expecting: 1
      )
    }
    #expect(
      try store.checkIntegrity { _ in "" } == [
        .unreadable(.unknownKind(event: EventID(high: 3, low: 3), kind: "paid"))
      ]
    )
  }

  @Test func `households are kept apart and go with the person`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      for id in ["P000001", "P000002"] as [ParticipantID] {
        try access.add(
          Person(
            id: id,
            centre: "31.71.01",
            created: Instant(milliseconds: 1),
            identity: .init(name: "Peserta Contoh")
          )
        )
        try access.put(household: "3171010000000001", of: id)
      }
      #expect(try access.members(ofHousehold: "3171010000000001") == ["P000001", "P000002"])
      try access.erase("P000001", at: Instant(milliseconds: 2), by: .engine)
      #expect(try access.members(ofHousehold: "3171010000000001") == ["P000002"])
      #expect(try access.household(of: "P000001") == nil)
      try access.put(drawSeed: "first", of: "L000001")
      try access.put(drawSeed: "second", of: "L000001")
      #expect(try access.drawSeed(of: "L000001") == "first")
    }
  }

  private static func event<Fact: Hashable & Sendable>(
    _ number: UInt64,
    _ stream: HallStream,
    _ fact: Fact
  ) -> StreamEvent<HallStream, Fact> {
    StreamEvent(
      id: EventID(high: number, low: number),
      sequence: Int(number),
      stream: stream,
      effective: Instant(milliseconds: 5),
      recorded: Instant(milliseconds: 6),
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }
}
