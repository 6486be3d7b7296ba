import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("A hall's statement")
struct LevyStatementTests {
  /// Trader 1 owes from February, trader 2 paid ahead; both in March.
  static var log: HallLog {
    var log = HallLog(stalls: 3)
    log.hand(1, on: day("2026-02-27"))
    log.hand(2, on: day("2026-02-27"))
    log.close(day("2026-02-27"), opened: [1])
    log.close(day("2026-02-28"), opened: [])
    log.pay(2, 10_000, on: day("2026-02-28"))
    log.close(day("2026-03-02"), opened: [1, 2], footfall: 120)
    log.close(day("2026-03-03"), opened: [2], footfall: 80)
    log.add(.dayClosed(DayRecord(day: day("2026-03-04"), shut: "flood")), on: day("2026-03-04"))
    log.pay(1, 9_000, on: day("2026-03-05"))
    log.add(
      LevyLedgerTests.waived(50, from: "2026-03-02", through: "2026-03-02"),
      on: day("2026-03-06")
    )
    return log
  }

  @Test func `what was owed, what came in and what is left stand beside how full it was`() throws {
    let statement = try #require(
      LevyStatement(Self.log.ledger, from: day("2026-03-01"), through: day("2026-03-31"))
    )
    let total = statement.total
    #expect(total.openingArrears.amount == 8_000)
    #expect(total.openingAdvances.amount == 2_000)
    #expect(total.due.amount == 16_000)
    #expect(total.waived.amount == 2_000)
    #expect(total.cash.amount == 9_000)
    #expect(total.bank.amount == 0)
    // The first: 8,000 + 6,000 − 9,000; the second: 8,000 − 2,000.
    #expect(total.closingArrears.amount == 11_000)
    #expect(total.closingAdvances.amount == 0)
    #expect(statement.traders["R000001"]?.closingArrears.amount == 5_000)
    #expect(statement.traders["R000002"]?.closingArrears.amount == 6_000)
    #expect(statement.tradersInArrears == 2)
    #expect(total.collectedShare.perMille == 643)
    #expect(statement.hall == "H000001")
  }

  @Test func `a full month and an empty hall are told apart`() {
    let occupancy = Occupancy(Self.log.state, from: day("2026-03-01"), through: day("2026-03-05"))
    #expect(occupancy.days.map(\.opened) == [2, 1, 0])
    #expect(occupancy.tradingDays.count == 2)
    #expect(occupancy.days.last?.shutReason == "flood")
    #expect(occupancy.missing == [day("2026-03-05")])
    #expect(occupancy.openDays == ["A-001": 1, "A-002": 2, "A-003": 0])
    #expect(occupancy.heldShare == Proportion(4, of: 6))
    #expect(occupancy.openedShare == Proportion(3, of: 6))
    #expect(occupancy.footfall == 200)
    let before = Occupancy(Self.log.state, from: day("2026-02-01"), through: day("2026-02-28"))
    #expect(before.footfall == nil)
  }

  @Test(arguments: [
    (1, 3, 333), (2, 3, 667), (0, 5, 0), (5, 5, 1_000), (1, 2_000, 1), (1, 2_001, 0), (1, 0, nil),
    (-1, 2, nil), (.max, 1, nil),
    // West Jakarta, January 2017: 260 million collected, and due for 31 days from 2,210 traders at
    // 3,000 and 946 at 4,000.
    (260_000_000, 31 * (2_210 * 3_000 + 946 * 4_000), 805),
  ])
  func `a share is exact to a tenth of a percent`(part: Int, whole: Int, share: Int?) {
    #expect(Proportion(part, of: whole).perMille == share)
  }

  @Test func `there is no statement of a hall that was never entered`() {
    let nowhere = LevyStatement(LevyLedger(), from: day("2026-03-01"), through: day("2026-03-31"))
    #expect(nowhere == nil)
  }
}
