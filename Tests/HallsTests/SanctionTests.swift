import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("Measures that are suggested")
struct SanctionTests {
  static let monday = day("2026-03-02")
  static let rules = HallRules(
    keyWithinDays: 3,
    openWithinDays: 2,
    sealAfterShutDays: 5,
    reminderAfterDays: 2,
    warningAfterDays: 4,
    warningAfterFailedDebits: 3,
    warningGapDays: 7,
    sealLength: Period(months: 1),
    debitDays: [15, 20, 25],
    source: "house rule"
  )

  /// A hall in which every stall stays open, so that nothing but the levy gives ground.
  static func hall(_ rules: HallRules? = rules) -> HallLog {
    var log = HallLog(stalls: 2)
    if let rules { log.add(.rulesSet(rules), on: day("2026-01-01")) }
    return log
  }

  static func told(_ log: HallLog, on day: Day) -> [String] {
    log.ledger.proposals(on: day).map { proposal in
      "\(proposal.stall) \(proposal.action) \(proposal.ground.rawValue) "
        + "\(proposal.have)/\(proposal.needed) since \(proposal.since)"
    }
  }

  @Test func `nothing is suggested without rules, or before there is ground`() {
    var log = Self.hall(nil)
    log.hand(1, on: Self.monday)
    for offset in 0..<20 where offset % 7 != 6 {
      log.close(Self.monday.adding(days: offset), opened: [])
    }
    #expect(Self.told(log, on: day("2026-03-30")) == [])
    var other = Self.hall()
    other.hand(1, on: Self.monday)
    other.close(Self.monday, opened: [1])
    #expect(Self.told(other, on: Self.monday) == [])
  }

  @Test func `a key that isn't collected by the day loses the stall, unless there is more time`() {
    var log = Self.hall()
    let allotment = Allotment(
      stall: "A-001",
      trader: "R000001",
      trade: "food",
      day: Self.monday,
      reason: "drawn"
    )
    log.add(.allotted(allotment), on: Self.monday)
    #expect(Self.told(log, on: day("2026-03-05")) == [])
    #expect(
      Self.told(log, on: day("2026-03-06"))
        == [
          "A-001 forfeit(Halls.ForfeitReason.keyNotCollected) key-not-collected 4/3 since 2026-03-02"
        ]
    )
    log.add(.extended("A-001", until: day("2026-03-09"), reason: "ill"), on: day("2026-03-06"))
    #expect(Self.told(log, on: day("2026-03-09")) == [])
    #expect(Self.told(log, on: day("2026-03-10")).count == 1)
  }

  @Test func `who does not open within two days of the key loses the stall`() {
    var log = Self.hall()
    log.hand(1, on: Self.monday)
    log.hand(2, on: Self.monday)
    log.close(Self.monday, opened: [])
    log.close(day("2026-03-04"), opened: [2])
    log.pay(1, 12_000, on: Self.monday)
    log.pay(2, 12_000, on: Self.monday)
    #expect(Self.told(log, on: day("2026-03-05")) == [], "no one closed the third")
    log.close(day("2026-03-03"), opened: [])
    #expect(Self.told(log, on: day("2026-03-04")) == [])
    #expect(
      Self.told(log, on: day("2026-03-05"))
        == ["A-001 forfeit(Halls.ForfeitReason.notOpened) not-opened 3/2 since 2026-03-02"]
    )
    log.add(.extended("A-001", until: day("2026-03-11"), reason: "ill"), on: day("2026-03-05"))
    let notOpened = "A-001 forfeit(Halls.ForfeitReason.notOpened) not-opened 10/9 since 2026-03-02"
    #expect(!Self.told(log, on: day("2026-03-12")).contains(notOpened), "days aren't closed")
    for number in [5, 6, 7, 9, 10, 11] {
      log.close(day("2026-03-\(number.padded(to: 2))"), opened: [2])
    }
    #expect(!Self.told(log, on: day("2026-03-11")).contains { $0.contains("not-opened") })
    #expect(Self.told(log, on: day("2026-03-12")).contains(notOpened))
  }

  @Test func `a stall that stays shut while the hall trades is to be sealed, and then given on`() {
    var log = Self.hall()
    log.hand(1, on: Self.monday)
    log.pay(1, 400_000, on: Self.monday)
    log.close(Self.monday, opened: [1])
    for number in 3...6 { log.close(day("2026-03-0\(number)"), opened: []) }
    log.add(.dayClosed(DayRecord(day: day("2026-03-07"), shut: "flood")), on: day("2026-03-07"))
    #expect(Self.told(log, on: day("2026-03-08")) == [])
    log.close(day("2026-03-09"), opened: [])
    #expect(
      Self.told(log, on: day("2026-03-09"))
        == ["A-001 seal(through: 2026-04-08) shut 5/5 since 2026-03-03"]
    )
    let seal = Seal(
      stall: "A-001",
      from: day("2026-03-10"),
      through: day("2026-04-09"),
      reason: "shut"
    )
    log.add(.sealed(seal), on: day("2026-03-10"))
    #expect(Self.told(log, on: day("2026-04-09")) == [])
    #expect(
      Self.told(log, on: day("2026-04-10"))
        == ["A-001 forfeit(Halls.ForfeitReason.stayedShut) seal-ended 1/1 since 2026-04-09"]
    )
    log.add(.unsealed("A-001", day: day("2026-04-05"), reason: "came back"), on: day("2026-04-05"))
    #expect(Self.told(log, on: day("2026-04-10")).filter { $0.contains("seal-ended") } == [])
  }

  @Test func `unpaid days lead from a reminder over three warnings to a seal`() {
    var log = Self.hall()
    log.hand(1, on: Self.monday)
    var found: [String] = []
    for offset in 0..<40 {
      let today = Self.monday.adding(days: offset)
      if log.state.trades(on: today) { log.close(today, opened: [1]) }
      for proposal in log.ledger.proposals(on: today) where proposal.action != .remind {
        guard case .warn(let level) = proposal.action else {
          found.append("\(today) \(proposal.action)")
          return #expect(
            found == [
              "2026-03-05 1", "2026-03-12 2", "2026-03-19 3",
              "2026-03-26 seal(through: 2026-04-25)",
            ]
          )
        }
        found.append("\(today) \(level)")
        log.add(
          .warned(Warning(stall: "A-001", level: level, day: today, reason: "arrears")),
          on: today
        )
      }
    }
    Issue.record("no seal was suggested: \(found)")
  }

  @Test func `once everything is paid the ladder begins anew`() {
    var log = Self.hall()
    log.hand(1, on: Self.monday)
    for number in 2...5 { log.close(day("2026-03-0\(number)"), opened: [1]) }
    log.add(
      .warned(Warning(stall: "A-001", level: 1, day: day("2026-03-05"), reason: "arrears")),
      on: day("2026-03-05")
    )
    #expect(
      Self.told(log, on: day("2026-03-12"))
        == ["A-001 warn(level: 2) warning-unanswered 7/7 since 2026-03-05"]
    )
    log.pay(1, 16_000, on: day("2026-03-12"))
    #expect(Self.told(log, on: day("2026-03-12")) == [])
    for number in 13...14 { log.close(day("2026-03-\(number)"), opened: [1]) }
    #expect(Self.told(log, on: day("2026-03-14")) == ["A-001 remind arrears 2/2 since 2026-03-13"])
  }

  @Test func `three debits without money in a row are ground for a warning`() {
    var log = Self.hall()
    log.hand(1, on: Self.monday)
    log.close(Self.monday, opened: [1])
    func attempt(_ number: Int, _ failure: String?) {
      let attempt = DebitAttempt(
        stall: "A-001",
        trader: "R000001",
        amount: Rupiah(1_000),
        day: day("2026-03-\(number)"),
        reference: "B-\(number)",
        failure: failure
      )
      log.add(.debitAttempted([attempt]), on: day("2026-03-\(number)"))
    }
    attempt(13, "no balance")
    attempt(14, nil)
    attempt(15, "no balance")
    attempt(20, "no balance")
    #expect(Self.told(log, on: day("2026-03-20")) == [])
    attempt(25, "account shut")
    #expect(
      Self.told(log, on: day("2026-03-25"))
        == ["A-001 warn(level: 1) failed-debits 3/3 since 2026-03-25"]
    )
    // Seen from an earlier day there were two.
    #expect(Self.told(log, on: day("2026-03-24")) == [])
    log.pay(1, 3_000, on: day("2026-03-26"))
    #expect(Self.told(log, on: day("2026-03-26")) == [])
  }
}
