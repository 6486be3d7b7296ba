import CSQLite
import CivilTime
import CurriculumModel
import Foundation
import Outreach
import Progression
import Testing

@testable import Storage

@Suite("Outreach and sources in the store")
struct OutreachJournalTests {
  private static let plan = OutreachPlan(
    title: "Sosialisasi RW 05",
    centre: "31.71.01",
    kelurahan: "Cideng",
    place: "Balai RW 05",
    day: Day(number: 20_600)
  )
  static let facts: [(name: String, fact: OutreachFact)] = [
    ("outreach-planned", .planned(plan)),
    ("outreach-replanned", .replanned(plan, reason: "balai dipakai")),
    ("outreach-counted", .counted(reach: 60, leads: 18, reason: nil)),
    ("outreach-recounted", .counted(reach: 61, leads: 18, reason: "salah hitung")),
    ("outreach-lead-named", .leadNamed("K000001")),
    ("outreach-lead-registered", .leadRegistered("K000001", "R000007")),
    ("outreach-costed", .costed(.food, rupiah: 1_500_000, reason: nil)),
    ("outreach-recosted", .costed(.venue, rupiah: 0, reason: "gratis")),
    ("outreach-cancelled", .cancelled(reason: "banjir")),
  ]
  static let sources: [(name: String, fact: SourceFact)] = [
    ("source-named", .named(.outreach("E000001"))),
    ("source-corrected", .corrected(.plain("walk-in"), reason: "salah catat")),
  ]

  @Test(arguments: facts.map(\.name))
  func `a fact of outreach has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(Self.facts.first { $0.name == name }?.fact)
    let written = Self.event(1, OutreachStream("E000001"), at: 5, fact)
    try GoldenFile.expect(EventFormat.encode(written), toBe: name)
    #expect(try EventFormat.event(EventFormat.encode(written), of: written.stream) == written)
  }

  @Test(arguments: sources.map(\.name))
  func `a fact of a source has the bytes of its golden file and reads back equal`(
    name: String
  ) throws {
    let fact = try #require(Self.sources.first { $0.name == name }?.fact)
    let written = Self.event(1, SourceStream("R000001"), at: 5, fact)
    try GoldenFile.expect(EventFormat.encode(written), toBe: name)
    #expect(try EventFormat.event(EventFormat.encode(written), of: written.stream) == written)
  }

  @Test func `events and sources stand apart, each in the order it was written`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let (first, second) = (OutreachStream("E000001"), OutreachStream("E000002"))
    try store.write { access in
      #expect(try access.nextOutreachID() == "E000001")
      #expect(try access.nextLeadID() == "K000001")
      try access.append(
        [Self.event(1, second, at: 1, Self.facts[0].fact)],
        to: second,
        expecting: 0
      )
      try access.append([Self.event(2, first, at: 1, Self.facts[0].fact)], to: first, expecting: 0)
      try access.append([Self.event(3, first, at: 2, Self.facts[2].fact)], to: first, expecting: 1)
      let source = SourceStream("R000001")
      try access.append(
        [Self.event(4, source, at: 1, SourceFact.named(.plain("web")))],
        to: source,
        expecting: 0
      )
    }
    try store.read { access in
      let events = try access.outreach()
      #expect(events.map(\.stream) == [first, second])
      #expect(events.map { $0.events.count } == [2, 1])
      let sources = try access.sources()
      #expect(sources.map(\.stream.registration) == ["R000001"])
    }
    #expect(try store.checkIntegrity { _ in "" } == [])
  }

  @Test func `an event of a kind that nobody knows is found by the check`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.write { access in
      var stored = EventFormat.encode(
        Self.event(1, OutreachStream("E000001"), at: 1, Self.facts[0].fact)
      )
      stored.kind = "promised"
      _ = try access.append(
        [stored],
        to: "outreach/E000001",
        of: StreamTable.trade.sql,
        expecting: 0
      )
    }
    let problems = try store.checkIntegrity { _ in "" }
    #expect(problems.count == 1)
    #expect(problems.first?.description.contains("promised") == true)
  }

  @Test func `a lead can be erased, and that there was one stays`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let lead = Lead(
      id: "K000001",
      outreach: "E000001",
      created: Instant(milliseconds: 1),
      name: "Warga Contoh",
      phone: "080000000001"
    )
    try store.write { access in
      try access.add(lead)
      #expect(try access.leads(of: "E000001") == [lead])
      #expect(try access.eraseLead("K000001", at: Instant(milliseconds: 2), by: .engine))
      #expect(try !access.eraseLead("K000001", at: Instant(milliseconds: 3), by: .engine))
      let left = try #require(try access.lead("K000001"))
      #expect(left.name == nil && left.phone == nil)
      #expect(try access.leads(of: "E000001").count == 1)
    }
  }

  @Test(arguments: [
    ("a source's registrations", "\(SourceQuerySQL.count.literal)"),
    ("a registration's sources", "\(SourceQuerySQL.spans.literal)"),
    ("sources at a centre", "\(SourceQuerySQL.countsAtCentre.literal)"),
    ("steps by source at a centre", "\(SourceQuerySQL.stepsAtCentre.literal)"),
    ("the funnel of a centre", "\(RegistrationQuerySQL.funnelAtCentre.literal)"),
    ("registrations at a centre", "\(RegistrationQuerySQL.atCentre.literal)"),
    ("who stands still in which step", "\(CentreQuerySQL.stuckByStep.literal)"),
    ("what lapses soon at a centre", "\(CentreQuerySQL.expiring.literal)"),
    ("who left a contact", "\(LeadSQL.atEvent.literal)"),
  ])
  func `a page of one centre reads no table from end to end`(
    question: String,
    statement: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try folder.open()
    let plan = try QueryPlanTests.plan(of: statement, in: folder.database)
    #expect(!plan.isEmpty)
    // Those who were erased are few, and have an index of their own.
    let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("participant_erased") }
    #expect(scans == [], "\(question): \(plan)")
  }

  private static func event<Stream: StreamName, Fact: Hashable & Sendable>(
    _ number: UInt64,
    _ stream: Stream,
    at moment: Int64,
    _ fact: Fact
  ) -> StreamEvent<Stream, Fact> {
    StreamEvent(
      id: EventID(high: number, low: number),
      sequence: Int(number),
      stream: stream,
      effective: Instant(milliseconds: moment),
      recorded: Instant(milliseconds: moment),
      actor: Actor(.administrator, "A-1"),
      fact: fact
    )
  }
}
