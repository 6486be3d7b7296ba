import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Halls

@Suite("The levy's ledger")
struct LevyLedgerTests {
  static let monday = day("2026-03-02")

  /// The first trader's days: due, waived, paid, arrears.
  static func rows(_ log: HallLog, _ trader: Int = 1) -> [String] {
    log.ledger.account(of: HallLog.trader(trader)).lines.map { line in
      "\(line.day) \(line.due.amount) \(line.waived.amount) \(line.paid.amount) \(line.arrears.amount)"
    }
  }

  @Test func `a day is owed for once it is closed, from the key to the day before the end`() {
    var log = HallLog(stalls: 2)
    log.hand(1, on: day("2026-03-03"))
    for number in 2...7 { log.close(day("2026-03-0\(number)"), opened: []) }
    log.add(.vacated("A-001", day: day("2026-03-06"), reason: "left"), on: day("2026-03-07"))
    #expect(
      Self.rows(log) == [
        "2026-03-03 4000 0 0 4000", "2026-03-04 4000 0 0 4000", "2026-03-05 4000 0 0 4000",
      ]
    )
  }

  @Test func `nothing is owed on Sundays, on days the hall stayed shut, and under a seal`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    // The first is a Sunday.
    log.close(day("2026-03-08"), opened: [1])
    log.close(day("2026-03-09"), opened: [1])
    log.add(.dayClosed(DayRecord(day: day("2026-03-10"), shut: "flood")), on: day("2026-03-10"))
    log.add(
      .sealed(
        Seal(stall: "A-001", from: day("2026-03-11"), through: day("2026-03-31"), reason: "x")
      ),
      on: day("2026-03-11")
    )
    log.close(day("2026-03-11"), opened: [])
    log.close(day("2026-03-12"), opened: [])
    log.add(.unsealed("A-001", day: day("2026-03-12"), reason: "paid"), on: day("2026-03-13"))
    #expect(Self.rows(log) == ["2026-03-09 4000 0 0 4000", "2026-03-12 4000 0 0 4000"])
  }

  @Test func `by the other basis only days on which the stall opened are owed for`() {
    var log = HallLog(stalls: 2, amount: 3_000, basis: .daysOpened)
    log.hand(1, on: Self.monday)
    log.close(day("2026-03-02"), opened: [])
    log.close(day("2026-03-03"), opened: [1])
    #expect(Self.rows(log) == ["2026-03-03 3000 0 0 3000"])
  }

  @Test func `each day has the tariff that was told last for it`() {
    var log = HallLog(stalls: 1, amount: 3_000)
    log.hand(1, on: Self.monday)
    for number in 2...5 { log.close(day("2026-03-0\(number)"), opened: []) }
    let dear = TariffPeriod(
      amount: Rupiah(15_000),
      from: day("2026-03-03"),
      through: day("2026-03-04"),
      source: "Perda"
    )
    log.add(.tariffSet(dear), on: day("2026-03-05"))
    #expect(
      Self.rows(log).map { $0.split(separator: " ")[1] } == ["3000", "15000", "15000", "3000"]
    )
  }

  @Test func `money pays the oldest day first, and what is left pays days to come`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    log.close(day("2026-03-02"), opened: [1])
    log.close(day("2026-03-03"), opened: [1])
    log.pay(1, 5_000, on: day("2026-03-03"))
    #expect(Self.rows(log) == ["2026-03-02 4000 0 4000 0", "2026-03-03 4000 0 1000 3000"])
    log.pay(1, 8_000, on: day("2026-03-04"))
    #expect(log.ledger.account(of: "R000001").advance == Rupiah(5_000))
    log.close(day("2026-03-04"), opened: [1])
    #expect(Self.rows(log).last == "2026-03-04 4000 0 4000 0")
    #expect(log.ledger.account(of: "R000001").advance == Rupiah(1_000))
    #expect(log.ledger.account(of: "R000001").arrears == .zero)
  }

  @Test func `a day that is closed anew moves the money on`() {
    var log = HallLog(stalls: 1, amount: 3_000, basis: .daysOpened)
    log.hand(1, on: Self.monday)
    log.close(day("2026-03-02"), opened: [1])
    log.close(day("2026-03-03"), opened: [1])
    log.pay(1, 3_000, on: day("2026-03-03"))
    log.add(
      .dayCorrected(DayRecord(day: day("2026-03-02"), opened: []), reason: "was shut"),
      on: day("2026-03-04")
    )
    #expect(Self.rows(log) == ["2026-03-03 3000 0 3000 0"])
  }

  @Test func `a payment that was reversed counts no more, a debit without money never did`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    log.close(day("2026-03-02"), opened: [1])
    log.pay(1, 4_000, on: day("2026-03-02"), reference: "K-1")
    log.add(
      .paymentReversed(reference: "K-1", day: day("2026-03-03"), reason: "counted twice"),
      on: day("2026-03-03")
    )
    let attempts = [("B-1", "no balance"), ("B-2", nil)].map { reference, failure in
      DebitAttempt(
        stall: "A-001",
        trader: "R000001",
        amount: Rupiah(1_500),
        day: day("2026-03-15"),
        reference: reference,
        failure: failure
      )
    }
    log.add(.debitAttempted(attempts), on: day("2026-03-15"))
    #expect(Self.rows(log) == ["2026-03-02 4000 0 1500 2500"])
    #expect(log.ledger.account(of: "R000001").totals.bank == Rupiah(1_500))
    #expect(log.ledger.account(of: "R000001").totals.cash == .zero)
  }

  static func waived(_ share: Int, from: String, through: String) -> HallFact {
    .waived(
      Waiver(
        stall: "A-001",
        trader: "R000001",
        from: day(from),
        through: day(through),
        relief: .share(share),
        reason: "ill"
      )
    )
  }

  @Test func `of general rules the greatest share counts, rounded down to whole rupiah`() {
    var log = HallLog(stalls: 1, amount: 3_333)
    for (id, share) in [("a", 30), ("b", 50)] {
      log.add(
        .waiverRuleSet(
          WaiverRule(
            id: WaiverRuleID(id),
            share: share,
            condition: .period(from: day("2026-03-03"), through: nil),
            reason: "relief",
            source: "Pergub 188/2015"
          )
        ),
        on: Self.monday
      )
    }
    log.hand(1, on: Self.monday)
    for number in 2...4 { log.close(day("2026-03-0\(number)"), opened: []) }
    log.add(.waiverRuleEnded("b", through: day("2026-03-03"), reason: "over"), on: Self.monday)
    #expect(
      Self.rows(log) == [
        "2026-03-02 3333 0 0 3333", "2026-03-03 3333 1666 0 1667", "2026-03-04 3333 999 0 2334",
      ]
    )
  }

  @Test func `the first months after the key end on the same date of a later month`() {
    var log = HallLog(stalls: 1)
    log.add(
      .waiverRuleSet(
        WaiverRule(
          id: "first-months",
          share: 100,
          condition: .firstMonths(1),
          reason: "moved vendors",
          source: "house rule"
        )
      ),
      on: Self.monday
    )
    log.hand(1, on: Self.monday)
    log.close(day("2026-04-01"), opened: [1])
    log.close(day("2026-04-02"), opened: [1])
    #expect(Self.rows(log) == ["2026-04-01 4000 4000 0 0", "2026-04-02 4000 0 0 4000"])
  }

  @Test func `decisions about a trader add to general rules until nothing is left`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    for number in 2...5 { log.close(day("2026-03-0\(number)"), opened: []) }
    log.add(Self.waived(40, from: "2026-03-02", through: "2026-03-03"), on: day("2026-03-05"))
    log.add(Self.waived(80, from: "2026-03-03", through: "2026-03-04"), on: day("2026-03-05"))
    #expect(
      Self.rows(log) == [
        "2026-03-02 4000 1600 0 2400", "2026-03-03 4000 4000 0 0", "2026-03-04 4000 3200 0 800",
        "2026-03-05 4000 0 0 4000",
      ]
    )
  }

  @Test func `a sum that is waived goes against the oldest of its days first`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    for number in 2...5 { log.close(day("2026-03-0\(number)"), opened: []) }
    let waiver = Waiver(
      stall: "A-001",
      trader: "R000001",
      from: day("2026-03-03"),
      through: day("2026-03-05"),
      relief: .amount(Rupiah(7_000)),
      reason: "fire"
    )
    log.add(.waived(waiver), on: day("2026-03-05"))
    #expect(
      Self.rows(log) == [
        "2026-03-02 4000 0 0 4000", "2026-03-03 4000 4000 0 0", "2026-03-04 4000 3000 0 1000",
        "2026-03-05 4000 0 0 4000",
      ]
    )
  }

  @Test func `what is waived after it was paid is money paid ahead`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    log.close(Self.monday, opened: [1])
    log.pay(1, 4_000, on: Self.monday)
    log.add(Self.waived(25, from: "2026-03-02", through: "2026-03-02"), on: day("2026-03-05"))
    #expect(Self.rows(log) == ["2026-03-02 4000 1000 3000 0"])
    #expect(log.ledger.account(of: "R000001").advance == Rupiah(1_000))
  }

  @Test func `each event is booked twice`() {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    var ledger = log.ledger
    func booked(_ event: HallEvent) -> [String] {
      ledger.apply(event).map { "\($0.account) \($0.amount.amount)" }
    }
    log.close(Self.monday, opened: [1])
    #expect(booked(log.events[log.events.count - 1]) == ["receivable 4000", "income -4000"])
    log.pay(1, 5_000, on: Self.monday, reference: "K-1")
    #expect(
      booked(log.events[log.events.count - 1])
        == ["receivable -4000", "cash 5000", "advances -1000"]
    )
    log.close(day("2026-03-03"), opened: [1])
    #expect(
      booked(log.events[log.events.count - 1])
        == ["receivable 3000", "income -4000", "advances 1000"]
    )
    #expect(
      booked(log.add(Self.waived(50, from: "2026-03-03", through: "2026-03-03"), on: Self.monday))
        == ["receivable -2000", "waivers 2000"]
    )
    #expect(
      booked(
        log.add(
          .paymentReversed(reference: "K-1", day: Self.monday, reason: "bounced"),
          on: day("2026-03-04")
        )
      ) == ["receivable 5000", "cash -5000"]
    )
    #expect(
      booked(log.add(.extended("A-001", until: Self.monday, reason: "ill"), on: day("2026-03-05")))
        == []
    )
  }

  @Test func `every figure names the events behind it`() throws {
    var log = HallLog(stalls: 1)
    log.hand(1, on: Self.monday)
    log.close(Self.monday, opened: [1])
    let closing = log.events[log.events.count - 1].id
    log.close(day("2026-03-03"), opened: [1])
    log.pay(1, 3_000, on: day("2026-03-03"), reference: "K-1")
    log.pay(1, 2_000, on: day("2026-03-04"), reference: "K-2")
    let waiver = log.add(
      Self.waived(25, from: "2026-03-03", through: "2026-03-03"),
      on: Self.monday
    )
    let ledger = log.ledger
    let first = try #require(ledger.trace(of: "R000001", stall: "A-001", day: Self.monday))
    #expect(first.line.charge.event == closing)
    #expect(first.tariff == log.events[2].id)
    #expect(first.waivers == [])
    #expect(first.payments.map(\.reference) == ["K-1", "K-2"])
    #expect(first.payments.map(\.amount.amount) == [3_000, 1_000])
    let second = try #require(
      ledger.trace(of: "R000001", stall: "A-001", day: day("2026-03-03"))
    )
    #expect(second.waivers == [waiver.id])
    #expect(second.payments.map(\.amount.amount) == [1_000])
    #expect(second.line.arrears == Rupiah(2_000))
    #expect(ledger.trace(of: "R000001", stall: "A-001", day: day("2026-03-04")) == nil)
  }
}
