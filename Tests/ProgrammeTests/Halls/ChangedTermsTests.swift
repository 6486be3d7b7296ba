import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Testing

@testable import Programme

@Suite struct `Terms that change for a trader` {
  /// A hall that gives three days for the key and two to open, with one stall given on 3 March 2026.
  static func given() throws -> HallPlace {
    let place = try HallPlace(traders: 1)
    try place.office.setRules(
      HallRules(keyWithinDays: 3, openWithinDays: 2, source: "Aturan"),
      of: place.hall,
      by: place.officer
    )
    _ = try place.office.giveStall(
      "A-001",
      in: place.hall,
      to: place.traders[0],
      trade: "culinary",
      reason: "pindahan",
      by: place.officer
    )
    return place
  }

  static func extend(_ place: HallPlace, until day: String) throws -> StallRecord {
    try place.office.extend(
      "a-001",
      in: place.hall,
      until: try #require(Day(day)),
      reason: "sakit",
      by: place.officer
    )
  }

  static func grounds(_ place: HallPlace, on day: String) throws -> [SanctionProposal.Ground] {
    try place.office.reminders(in: place.hall, on: Day(day))[0].proposals
      .map(\.ground)
  }

  @Test func `more time for the key keeps the stall until the new day is over`() throws {
    let place = try Self.given()
    #expect(try Self.grounds(place, on: "2026-03-06") == [])
    #expect(try Self.grounds(place, on: "2026-03-07") == [.keyNotCollected])
    let record = try Self.extend(place, until: "2026-03-10")
    let tenancy = try #require(record.tenancy)
    #expect(tenancy.extensions.map(\.reason) == ["sakit"])
    #expect(tenancy.keyDeadline(record.rules) == Day("2026-03-10"))
    #expect(try Self.grounds(place, on: "2026-03-10") == [])
    #expect(try Self.grounds(place, on: "2026-03-11") == [.keyNotCollected])
  }

  @Test func `less time than the rules give takes nothing away`() throws {
    let place = try Self.given()
    let record = try Self.extend(place, until: "2026-03-04")
    #expect(record.tenancy?.keyDeadline(record.rules) == Day("2026-03-06"))
  }

  @Test func `more time counts for the first opening once the key is handed`() throws {
    let place = try Self.given()
    _ = try place.office.handKey(of: "A-001", in: place.hall, by: place.officer)
    try place.close(from: "2026-03-03", through: "2026-03-07") { _ in [1] }
    #expect(try Self.grounds(place, on: "2026-03-07").contains(.notOpened))
    let record = try Self.extend(place, until: "2026-03-12")
    #expect(record.tenancy?.openingDeadline(record.rules) == Day("2026-03-12"))
    #expect(try !Self.grounds(place, on: "2026-03-07").contains(.notOpened))
  }

  @Test func `time is given to somebody, after they got the stall, with a reason`() throws {
    let place = try Self.given()
    func refusals(_ stall: String, _ day: String, _ reason: String) throws -> [HallRefusal] {
      let day = try #require(Day(day))
      let error = #expect(throws: ProgrammeError.self) {
        try place.office.extend(
          stall,
          in: place.hall,
          until: day,
          reason: reason,
          by: place.officer
        )
      }
      guard case .impossible(let refusals)? = error else { return [] }
      return refusals
    }
    let (before, given) = (try #require(Day("2026-03-02")), try #require(Day("2026-03-03")))
    #expect(try refusals("A-002", "2026-03-10", "sakit") == [.stallFree("A-002")])
    #expect(
      try refusals("A-001", "2026-03-02", " ")
        == [.beforeAllotment("A-001", day: before, allotted: given), .noReason]
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.extend(
        "Z-9",
        in: place.hall,
        until: given,
        reason: "sakit",
        by: place.officer
      )
    }
  }

  /// A general relief of the whole levy from 1 March 2026.
  static let relief = WaiverRule(
    id: "pembukaan",
    share: 100,
    condition: .period(from: Day(number: 20_513), through: nil),
    reason: "pembukaan",
    source: "SK contoh"
  )

  @Test func `a relief that ends leaves the days before it alone, and can begin again`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.office.setWaiverRule(Self.relief, of: place.hall, by: place.officer)
    try place.close(from: "2026-03-03", through: "2026-03-06")
    func owed() throws -> Int {
      try place.office.levyAccount(of: place.traders[0], in: place.hall).account.arrears.amount
    }
    #expect(try owed() == 0)
    try place.office.endWaiverRule(
      "pembukaan",
      of: place.hall,
      through: try #require(Day("2026-03-04")),
      reason: "sudah ramai",
      by: place.officer
    )
    #expect(try owed() == 8_000)
    #expect(
      try place.office.hall(place.hall).state.waiverRules.map(\.ended)
        == [Day("2026-03-04")]
    )
    try place.office.setWaiverRule(Self.relief, of: place.hall, by: place.officer)
    #expect(try owed() == 0)
  }

  @Test func `a relief that isn't there can't end, and none ends without a reason`() throws {
    let place = try HallPlace()
    try place.office.setWaiverRule(Self.relief, of: place.hall, by: place.officer)
    let day = try #require(Day("2026-03-04"))
    for (rule, reason, refusals) in [
      ("banjir", "surut", [HallRefusal.unknownWaiverRule("banjir")]),
      ("pembukaan", " ", [.noReason]),
    ] {
      #expect(throws: ProgrammeError.impossible(refusals)) {
        try place.office.endWaiverRule(
          WaiverRuleID(rule),
          of: place.hall,
          through: day,
          reason: reason,
          by: place.officer
        )
      }
    }
  }
}
