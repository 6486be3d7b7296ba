import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Testing

@testable import Halls

@Suite("A hall's state")
struct HallStateTests {
  static let start = day("2026-03-02")

  @Test func `a tenancy lasts from the allotment to the day before it ends`() throws {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.start)
    log.add(
      .forfeited(HallLog.stall(1), .sublet, day: day("2026-03-10"), note: "seen"),
      on: day("2026-03-10")
    )
    let history = try #require(log.state.stalls[HallLog.stall(1)])
    #expect(history.current == nil)
    #expect(history.tenancy(on: day("2026-03-09"))?.trader == HallLog.trader(1))
    #expect(history.tenancy(on: day("2026-03-10")) == nil)
    #expect(history.tenancy(on: day("2026-03-01")) == nil)
    #expect(history.tenancies.first?.end == .forfeited(.sublet, note: "seen"))
  }

  @Test func `a stall has one holder at a time and keeps everybody it had`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.start)
    log.hand(1, to: 2, on: day("2026-03-05"))
    log.add(
      .vacated(HallLog.stall(1), day: day("2026-03-10"), reason: "moved"),
      on: day("2026-03-10")
    )
    log.hand(1, to: 3, on: day("2026-03-10"))
    #expect(
      log.state.stalls[HallLog.stall(1)]?.tenancies.map(\.trader)
        == [HallLog.trader(1), HallLog.trader(3)]
    )
  }

  @Test func `hours that change later leave the days before as they were`() {
    var log = HallLog(stalls: 1)
    var profile = HallProfile.sample
    profile.hours = .always
    log.add(.entered(profile), on: day("2026-06-01"))
    let state = log.state
    // Both are Sundays.
    #expect(!state.trades(on: day("2026-05-31")))
    #expect(state.trades(on: day("2026-06-07")))
  }

  @Test func `days that nobody closed are named`() {
    var log = HallLog(stalls: 1)
    log.close(day("2026-03-02"), opened: [])
    log.close(day("2026-03-04"), opened: [])
    #expect(
      log.state.missingDays(from: day("2026-03-02"), through: day("2026-03-09"))
        == ["2026-03-03", "2026-03-05", "2026-03-06", "2026-03-07", "2026-03-09"].map(day)
    )
  }

  @Test(arguments: UInt64(1)...20)
  func `events in any order fold to the same state`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let events = RandomHall(seed: seed, steps: 40).log.events
    var state = HallState()
    for event in events.shuffled(using: &random) { state.apply(event) }
    #expect(state == HallState(folding: events))
    for event in events.prefix(5) { state.apply(event) }
    #expect(state == HallState(folding: events), "an event that comes twice changes nothing")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var fact: HallFact
    var refusals: [HallRefusal]
    var testDescription: String { "\(fact)" }

    init(_ fact: HallFact, _ refusals: HallRefusal...) {
      self.fact = fact
      self.refusals = refusals
    }
  }

  /// Stall 1 held with a key, 2 allotted without, 3 free and for crafts, 4 sealed.
  static var sample: HallLog {
    var log = HallLog(stalls: 4)
    log.add(.stallsEntered([Stall(id: "A-003", trades: ["craft"])]), on: start)
    log.hand(1, on: start)
    log.hand(4, on: start)
    let allotment = Allotment(
      stall: "A-002",
      trader: "R000002",
      trade: "food",
      day: start,
      reason: "drawn"
    )
    log.add(.allotted(allotment), on: start)
    log.close(start, opened: [1])
    log.pay(1, 4_000, on: start, reference: "K-1")
    log.add(
      .sealed(
        Seal(stall: "A-004", from: day("2026-03-03"), through: day("2026-04-02"), reason: "x")
      ),
      on: day("2026-03-03")
    )
    return log
  }

  static func payment(_ trader: RegistrationID, _ amount: Int, _ reference: String) -> Payment {
    Payment(
      stall: "A-001",
      trader: trader,
      amount: Rupiah(amount),
      day: start,
      means: .cash,
      reference: reference
    )
  }

  @Test(arguments: [
    Row(.stallRemoved("A-001", reason: "roof"), .stallHeld("A-001", by: "R000001")),
    Row(.stallRemoved("A-009", reason: ""), .unknownStall("A-009"), .noReason),
    Row(
      .stallsEntered([Stall(id: "A,1"), Stall(id: "B-1", floor: 500)]),
      .badName("A,1"),
      .figureOutOfRange(name: "floor", 500, least: -9, most: 99)
    ),
    Row(
      .allotted(
        Allotment(stall: "A-003", trader: "R000009", trade: "food", day: start, reason: "drawn")
      ),
      .tradeNotAllowed("A-003", "food", allowed: ["craft"])
    ),
    Row(
      .allotted(
        Allotment(stall: "A-001", trader: "R000009", trade: "food", day: start, reason: "drawn")
      ),
      .stallHeld("A-001", by: "R000001")
    ),
    Row(.keyHanded("A-001", day: start), .keyAlreadyHanded("A-001", start)),
    Row(.keyHanded("A-003", day: start), .stallFree("A-003")),
    Row(
      .keyHanded("A-002", day: day("2026-03-01")),
      .beforeAllotment("A-002", day: day("2026-03-01"), allotted: start)
    ),
    Row(.dayClosed(DayRecord(day: start, opened: [])), .alreadyClosed(start)),
    Row(
      .dayCorrected(DayRecord(day: day("2026-03-05"), opened: []), reason: "r"),
      .notClosed(day("2026-03-05"))
    ),
    Row(
      .dayClosed(
        DayRecord(day: day("2026-03-03"), opened: ["A-001", "A-002", "A-003", "A-004", "A-009"])
      ),
      .notUsable("A-002", day("2026-03-03")),
      .notUsable("A-003", day("2026-03-03")),
      .notUsable("A-004", day("2026-03-03")),
      .unknownStall("A-009")
    ),
    Row(
      .paid([payment("R000001", 0, "K-2"), payment("R000002", 1, "K-1")]),
      .amountOutOfRange(.zero, least: Rupiah(1), most: .greatest),
      .notATrader("R000002"),
      .repeatedReference("K-1")
    ),
    Row(
      .paid([payment("R000001", 5, "K-3"), payment("R000001", 5, "K-3")]),
      .repeatedReference("K-3")
    ),
    Row(
      .paid([payment("R000001", .max, "K-4")]),
      .amountOutOfRange(Rupiah(.max), least: Rupiah(1), most: .greatest)
    ),
    Row(.paymentReversed(reference: "K-9", day: start, reason: "r"), .unknownReference("K-9")),
    Row(
      .waived(
        Waiver(
          stall: "A-001",
          trader: "R000001",
          from: day("2026-03-09"),
          through: start,
          relief: .share(101),
          reason: "ill"
        )
      ),
      .shareOutOfRange(101),
      .daysReversed(from: day("2026-03-09"), through: start)
    ),
    Row(
      .warned(Warning(stall: "A-001", level: 2, day: start, reason: "r")),
      .wrongWarning(level: 2, expected: 1)
    ),
    Row(
      .sealed(Seal(stall: "A-004", from: start, through: start, reason: "r")),
      .alreadySealed("A-004")
    ),
    Row(.unsealed("A-001", day: start, reason: "paid"), .notSealed("A-001")),
    Row(
      .tariffSet(TariffPeriod(amount: Rupiah(-1), from: start, source: "")),
      .amountOutOfRange(Rupiah(-1), least: .zero, most: .greatest),
      .noSource
    ),
    Row(.waiverRuleEnded("x", through: start, reason: "r"), .unknownWaiverRule("x")),
    // What can be written down has nothing in its way.
    Row(.keyHanded("A-002", day: start)),
    Row(.paid([payment("R000001", 1, "K-2")])),
    Row(.warned(Warning(stall: "A-001", level: 1, day: start, reason: "r"))),
    Row(.unsealed("A-004", day: day("2026-03-20"), reason: "paid")),
    Row(.paymentReversed(reference: "K-1", day: start, reason: "counted twice")),
  ])
  func `what can't have happened is refused with every reason`(row: Row) {
    #expect(Self.sample.state.refusals(of: row.fact) == row.refusals)
  }

  @Test func `figures that nobody could have written down change nothing and trap nowhere`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.start)
    let before = log.state
    let huge = TariffPeriod(amount: Rupiah(.max), from: Self.start, source: "T")
    log.add(.tariffSet(huge), on: Self.start)
    log.add(.rulesSet(HallRules(openWithinDays: .max, source: "x")), on: Self.start)
    let rule = WaiverRule(
      id: "long",
      share: 50,
      condition: .firstMonths(.max),
      reason: "x",
      source: "x"
    )
    log.add(.waiverRuleSet(rule), on: Self.start)
    log.add(.paid([Self.payment("R000001", .max, "K-1")]), on: Self.start)
    log.add(.paid([Self.payment("R000001", -5, "K-2")]), on: Self.start)
    #expect(log.state.tariffs == before.tariffs)
    #expect(log.state.rules == nil)
    #expect(log.state.waiverRules == [])
    #expect(log.state.payments == [])
    log.close(Self.start, opened: [1], footfall: .max)
    #expect(log.ledger.due == Rupiah(4_000))
    #expect(Occupancy(log.state, from: Self.start, through: Self.start).footfall == nil)
    log.add(
      .stallsEntered([Stall(id: "A-001", place: PlanPlace(column: .max, row: .min))]),
      on: Self.start
    )
    let plan = FloorPlan(log.ledger, on: Self.start)
    #expect(plan.floors.first?.cells.map(\.place) == [PlanPlace(column: 1, row: 1)])
  }

  @Test func `nothing can happen in a hall before it was entered`() {
    #expect(HallState().refusals(of: .keyHanded("A-001", day: Self.start)) == [.notEntered])
    #expect(HallState().refusals(of: .entered(.sample)) == [])
  }
}
