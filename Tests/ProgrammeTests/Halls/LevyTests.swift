import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Progression
import Testing

@testable import Programme

@Suite struct `The daily levy` {
  @Test func `a closed day is owed, money pays it, and a reversal owes it again`() throws {
    let place = try HallPlace(traders: 2)
    try place.settle()
    let closing = try place.close("2026-03-03", shut: [2], footfall: 120)
    #expect(closing.rows.map(\.usable) == [2])
    #expect(closing.rows.map(\.record.opened) == [["A-001"]])
    func arrears(_ trader: Int = 0) throws -> Int {
      try place.office.levyAccount(of: place.traders[trader], in: place.hall).account.arrears.amount
    }
    #expect(try arrears() == 4_000)
    #expect(try arrears(1) == 4_000, "the levy is owed for every trading day")
    _ = try place.office.pay(
      Rupiah(6_000),
      for: "A-001",
      in: place.hall,
      receipt: "K-1",
      recordedBy: place.officer
    )
    let account = try place.office.levyAccount(of: place.traders[0], in: place.hall).account
    #expect((account.arrears.amount, account.advance.amount) == (0, 2_000))
    #expect(throws: ProgrammeError.impossible([.repeatedReference("K-1")])) {
      try place.office.pay(
        Rupiah(4_000),
        for: "A-001",
        in: place.hall,
        receipt: "K-1",
        recordedBy: place.officer
      )
    }
    _ = try place.office.reverse("K-1", in: place.hall, reason: "salah", by: place.officer)
    #expect(try arrears() == 4_000)
    let trace = try place.office.levyAccount(of: place.traders[0], in: place.hall)
    let line = try #require(trace.account.lines.first)
    #expect(trace.ledger.trace(of: trace.trader, stall: line.stall, day: line.day) != nil)
  }

  @Test func `a day is closed once, and one that has not come never`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close("2026-03-03")
    let again = try place.close("2026-03-03")
    #expect(again.rows.isEmpty)
    #expect(
      again.refused.map(\.error) == [.impossible([.alreadyClosed(try #require(Day("2026-03-03")))])]
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.closeDay(
        Day("2026-03-04"),
        of: [place.hall: .allExcept([], footfall: nil)],
        by: place.officer
      )
    }
    let corrected = try place.office.correctDay(
      try #require(Day("2026-03-03")),
      of: place.hall,
      to: .shut(reason: "listrik padam"),
      reason: "laporan keliru",
      by: place.officer
    )
    #expect(corrected.rows[0].record.isShut)
    let account = try place.office.levyAccount(of: place.traders[0], in: place.hall).account
    #expect(account.due == .zero)
  }

  @Test func `one file closes many halls, and names each row that it can't`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    let text = """
      hall,opened,except,footfall,shut
      Hall Contoh,,,80,
      H000009,,,,
      Hall Contoh,A-001,A-001,,
      Hall Contoh,A-003,,,
      """
    let file = try place.place.write(text, to: "day.csv")
    let closing = try place.office.closeDay(from: file, by: place.officer)
    #expect(closing.rows.map(\.record.footfall) == [80])
    #expect(closing.refused.map(\.line) == [4, 3, 5])
  }

  @Test func `a bank's file is booked whole or not at all`() throws {
    let place = try HallPlace(traders: 3)
    try place.settle()
    try place.close("2026-03-03")
    let good = """
      stall,trader,amount,day,reference,result
      A-001,\(place.traders[0]),4000,2026-03-03,B-1,ok
      A-002,,Rp4.000,03-03-2026,B-2,OK
      A-003,,4000,2026-03-03,B-3,saldo kurang
      """
    let bad =
      good + """

        A-001,,4000,2026-03-03,B-1,ok
        A-001,,0,2026-03-03,B-4,ok
        A-009,,4000,2026-03-03,B-5,ok
        A-001,\(place.traders[1]),4000,2026-03-03,B-6,ok
        A-001,,4000,2027-03-03,B-7,ok
        A-001,,4000,kemarin,,
        """
    func debits(_ text: String) throws -> DebitReport {
      try place.office.importDebits(
        from: place.place.write(text, to: "debits.csv"),
        hall: place.hall,
        by: place.officer
      )
    }
    let refused = try debits(bad)
    #expect(!refused.isKept)
    #expect(refused.refused.map(\.line) == [5, 6, 7, 8, 9, 10])
    #expect(refused.refused.last?.reasons.count == 3)
    #expect(try place.office.hall(place.hall).state.payments.isEmpty)
    let kept = try debits(good)
    #expect((kept.paid, kept.failed, kept.amount.amount, kept.unchanged) == (2, 1, 8_000, 0))
    let again = try debits(good)
    #expect((again.paid, again.failed, again.unchanged, again.isKept) == (0, 0, 3, true))
    #expect(try place.office.hall(place.hall).ledger.arrears.amount == 4_000)
  }

  @Test func `the statement rolls forward and stands next to how full the hall was`() throws {
    let place = try HallPlace(stalls: 4, traders: 2)
    try place.settle()
    try place.close(from: "2026-03-03", through: "2026-03-07") { _ in [2] }
    _ = try place.office.pay(
      Rupiah(12_000),
      for: "A-001",
      in: place.hall,
      receipt: "K-1",
      recordedBy: place.officer
    )
    _ = try place.office.waive(
      .share(50),
      for: "A-002",
      in: place.hall,
      from: try #require(Day("2026-03-03")),
      through: try #require(Day("2026-03-31")),
      reason: "sakit",
      by: place.officer
    )
    let statements = try place.office.levyStatement(
      from: try #require(Day("2026-03-01")),
      through: try #require(Day("2026-03-31"))
    )
    let total = try #require(statements.rows.first).statement.total
    #expect((total.due.amount, total.waived.amount, total.cash.amount) == (40_000, 10_000, 12_000))
    #expect(total.closingArrears.amount == 18_000)
    let occupancy = statements.rows[0].statement.occupancy
    #expect(occupancy.heldShare == Proportion(10, of: 20))
    #expect(occupancy.openedShare == Proportion(5, of: 20))
  }

  @Test func `days before the hall was entered are missed by nobody`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close("2026-03-05")
    func missing() throws -> [String] {
      let statements = try place.office.levyStatement(
        from: try #require(Day("2026-03-01")),
        through: try #require(Day("2026-03-07"))
      )
      return statements.rows[0].statement.occupancy.missing.map(\.description)
    }
    // Entered on Tuesday, the 3rd; the 2nd was a Monday.
    #expect(try missing() == ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-07"])
    // Whoever closes a day from before says that the hall traded then.
    _ = try place.office.closeDay(
      Day("2026-03-02"),
      of: [place.hall: .opened([], footfall: nil)],
      by: place.officer
    )
    #expect(try missing() == ["2026-03-03", "2026-03-04", "2026-03-06", "2026-03-07"])
    let february = try place.office.levyStatement(
      from: try #require(Day("2026-02-01")),
      through: try #require(Day("2026-02-28"))
    )
    #expect(february.rows[0].statement.occupancy.missing.isEmpty)
  }

  @Test func `a seal that begins tomorrow can be taken back today, and then never begins`() throws {
    let place = try HallPlace(traders: 1)
    try place.settle()
    try place.close("2026-03-03")
    let (tomorrow, last) = (try #require(Day("2026-03-04")), try #require(Day("2026-03-31")))
    let sealed = try place.office.seal(
      "A-001",
      in: place.hall,
      through: last,
      reason: "kosong",
      by: place.officer
    )
    #expect(sealed.tenancy?.sealings.map(\.seal.from) == [tomorrow])
    let lifted = try place.office.unseal(
      "A-001",
      in: place.hall,
      reason: "keliru",
      by: place.officer
    )
    #expect(lifted.tenancy?.isSealed(on: tomorrow) == false)
    #expect(throws: ProgrammeError.impossible([.notSealed("A-001")])) {
      try place.office.unseal("A-001", in: place.hall, reason: "lagi", by: place.officer)
    }
    #expect(try place.close("2026-03-04").rows[0].record.opened == ["A-001"])
  }

  @Test func `warnings, seals and reminders follow the hall's rules`() throws {
    let place = try HallPlace(traders: 1)
    #expect(throws: ProgrammeError.impossible([.stallFree("A-001")])) {
      try place.office.warn("A-001", in: place.hall, level: 1, reason: "x", by: place.officer)
    }
    try place.settle()
    #expect(try place.office.reminders().map(\.hasRules) == [false])
    try place.office.setRules(
      HallRules(
        openWithinDays: 2,
        reminderAfterDays: 1,
        sealLength: Period("P1M"),
        source: "Aturan"
      ),
      of: place.hall,
      by: place.officer
    )
    try place.close(from: "2026-03-03", through: "2026-03-07") { _ in [1] }
    let reminders = try place.office.reminders(in: place.hall)
    #expect(reminders[0].proposals.map(\.ground).contains(.notOpened))
    #expect(reminders[0].names.values.map(\.self) == ["Peserta Contoh 1"])
    let warned = try place.office.warn(
      "A-001",
      in: place.hall,
      level: 1,
      reason: "tidak buka",
      by: place.officer
    )
    #expect(warned.tenancy?.warnings.map(\.value.level) == [1])
    let sealed = try place.office.seal("A-001", in: place.hall, reason: "kosong", by: place.officer)
    #expect(sealed.tenancy?.sealings.map(\.seal.through) == [try #require(Day("2026-04-07"))])
    let closing = try place.close("2026-03-09")
    #expect(closing.rows[0].record.opened == [])
    let lifted = try place.office.unseal(
      "A-001",
      in: place.hall,
      reason: "berjanji buka",
      by: place.officer
    )
    #expect(lifted.tenancy?.isSealed(on: try #require(Day("2026-03-09"))) == false)
  }
}
