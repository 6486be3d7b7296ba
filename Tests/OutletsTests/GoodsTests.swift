import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Outlets

@Suite("Goods in, goods out, and their money") struct GoodsTests {
  static let monday = Day.of("2026-03-02")

  static func outlet() throws -> SampleOutlet {
    var outlet = SampleOutlet(opened: monday)
    try outlet.list("gula", price: 18_000, commission: 1_250)
    try outlet.list("kopi", price: 25_000, payout: 20_000, owner: "R000002")
    try outlet.deliver("gula", 10, monday)
    try outlet.deliver("kopi", 5, monday, "SJ-1")
    return outlet
  }

  @Test func `what is taken is split by what was agreed, to the rupiah`() throws {
    var outlet = try Self.outlet()
    try outlet.sell("gula", 3, Self.monday)
    try outlet.sell("kopi", 2, Self.monday, price: 24_999)
    let accounts = outlet.state.accounts(through: Self.monday)
    // 12.5 percent of 54,000 is 6,750; 49,998 less twice 20,000 stays with the outlet.
    #expect(accounts.map(\.taken) == [54_000, 49_998])
    #expect(accounts.map(\.owed) == [47_250, 40_000])
    #expect(outlet.state.margin(from: Self.monday, through: Self.monday) == 6_750 + 9_998)
    #expect(outlet.state.products["gula"]?.onShelf(Self.monday) == 7)
  }

  @Test func `a new price changes what is sold from its day on, not before`() throws {
    var outlet = try Self.outlet()
    let friday = Self.monday.adding(days: 4)
    let terms = ProductTerms(price: 20_000, agreement: .commission(.none))
    outlet.write(try outlet.state.price("gula", DatedTerms(from: friday, terms: terms)))
    try outlet.sell("gula", 1, friday)
    try outlet.sell("gula", 1, friday.adding(days: -1), today: friday)
    #expect(outlet.state.sales.map(\.line.price) == [18_000, 20_000])
    #expect(outlet.state.sales.map(\.line.commission) == [2_250, 0])
  }

  /// A sale that can't be, and why.
  static let refusals: [(SaleRequest, OutletRefusal)] = [
    (
      SaleRequest(product: "gula", quantity: 11, day: monday),
      .notEnough("gula", have: 10, wanted: 11, on: monday)
    ),
    (
      SaleRequest(product: "gul", quantity: 1, day: monday), .unknownProduct("gul", nearest: "gula")
    ),
    (SaleRequest(product: "teh", quantity: 1, day: monday), .unknownProduct("teh", nearest: nil)),
    (
      SaleRequest(product: "kopi", quantity: 1, price: 19_999, day: monday),
      .belowPayout("kopi", price: 19_999, payout: 20_000)
    ),
    (
      SaleRequest(product: "gula", quantity: 0, day: monday),
      .outOfRange(field: "quantity", found: 0, 1...100_000)
    ),
    (
      SaleRequest(product: "gula", quantity: 100_000, price: 1_000_000_000, day: monday),
      .tooMuch("gula", 100_000_000_000_000)
    ),
    (
      SaleRequest(product: "gula", quantity: 1, day: monday.adding(days: -1)),
      .beforeOpening(monday.adding(days: -1), opened: monday)
    ),
    (
      SaleRequest(product: "gula", quantity: 1, day: monday.adding(days: 1)),
      .inTheFuture(monday.adding(days: 1))
    ),
  ]

  @Test(arguments: refusals)
  func `a sale that can't be names what is wrong`(request: SaleRequest, refusal: OutletRefusal)
    throws
  {
    let outcome = try Self.outlet().state.sell([request], today: Self.monday)
    #expect(outcome.facts.isEmpty)
    #expect(outcome.refused.map(\.refusal) == [refusal])
  }

  @Test func `of many lines every bad one is named, and none is kept`() throws {
    let outcome = try Self.outlet().state.sell(
      [
        SaleRequest(product: "gula", quantity: 6, day: Self.monday),
        SaleRequest(product: "gula", quantity: 5, day: Self.monday),
        SaleRequest(product: "gula", quantity: 4, day: Self.monday),
        SaleRequest(product: "teh", quantity: 1, day: Self.monday),
      ],
      today: Self.monday
    )
    #expect(outcome.facts.isEmpty)
    #expect(outcome.refused.map(\.place) == [1, 3])
    #expect(
      outcome.refused.first?.refusal == .notEnough("gula", have: 4, wanted: 5, on: Self.monday)
    )
  }

  @Test func `what is sold late may not take what was sold since`() throws {
    var outlet = try Self.outlet()
    let friday = Self.monday.adding(days: 4)
    try outlet.sell("gula", 9, friday)
    #expect(throws: OutletRefusal.notEnough("gula", have: 1, wanted: 2, on: Self.monday)) {
      try outlet.sell("gula", 2, Self.monday, today: friday)
    }
    try outlet.deliver("gula", 5, friday.adding(days: 1))
    #expect(throws: OutletRefusal.notEnough("gula", have: 1, wanted: 2, on: Self.monday)) {
      try outlet.sell("gula", 2, Self.monday, today: friday.adding(days: 2))
    }
  }

  @Test func `a receipt or a file counts once, whatever else its day had`() throws {
    var outlet = try Self.outlet()
    let lines = [
      SaleRequest(product: "gula", quantity: 1, day: Self.monday, receipt: "001"),
      SaleRequest(product: "kopi", quantity: 1, day: Self.monday, receipt: "001"),
      SaleRequest(product: "gula", quantity: 1, day: Self.monday),
    ]
    outlet.write(outlet.state.sell(lines, reference: "file", today: Self.monday).facts)
    let again = outlet.state.sell(lines, reference: "file", today: Self.monday)
    #expect((again.facts.isEmpty, again.known) == (true, 3))
    let other = outlet.state.sell(lines, reference: "other", today: Self.monday)
    #expect(other.known == 3, "a till's later export holds its earlier lines, too")
    // Tills begin their numbers anew each day.
    let next = Self.monday.adding(days: 1)
    let tomorrow = SaleRequest(product: "gula", quantity: 1, day: next, receipt: "001")
    #expect(outlet.state.sell([tomorrow], today: next).known == 0)
  }

  @Test func `a member is paid once`() throws {
    var outlet = try Self.outlet()
    try outlet.sell("gula", 2, Self.monday)
    let friday = Self.monday.adding(days: 4)
    try outlet.sell("gula", 1, friday)
    func settle(
      _ through: Day,
      _ amount: Int?,
      _ reference: String
    ) throws(OutletRefusal) -> [OutletFact] {
      try outlet.state.settle(
        "R000001",
        through: through,
        amount: amount,
        day: friday,
        reference: reference,
        today: friday
      )
    }
    #expect(
      throws: OutletRefusal.moreThanOwed(
        "R000001",
        owed: 31_500,
        wanted: 31_501,
        through: Self.monday
      )
    ) { try settle(Self.monday, 31_501, "K-1") }
    outlet.write(try settle(Self.monday, nil, "K-1"))
    #expect(throws: OutletRefusal.nothingOwed("R000001", through: Self.monday)) {
      try settle(Self.monday, nil, "K-2")
    }
    #expect(throws: OutletRefusal.referenceUsed("K-1")) { try settle(friday, nil, "K-1") }
    outlet.write(try settle(friday, 10_000, "K-2"))
    #expect(outlet.state.due(to: "R000001", through: friday) == 5_750)
    #expect(throws: OutletRefusal.nothingOwed("R000009", through: friday)) {
      try outlet.state.settle(
        "R000009",
        through: friday,
        amount: nil,
        day: friday,
        reference: "K-3",
        today: friday
      )
    }
  }

  @Test func `what is reversed is as if it had never been, and stays readable`() throws {
    var outlet = try Self.outlet()
    let sale = try outlet.sell("gula", 4, Self.monday)
    let settled = outlet.write(
      try outlet.state.settle(
        "R000001",
        through: Self.monday,
        amount: nil,
        day: Self.monday,
        reference: "K-1",
        today: Self.monday
      )
    )
    outlet.write(try outlet.state.reverse(sale, reason: "salah ketik"))
    #expect(outlet.state.products["gula"]?.onShelf(Self.monday) == 10)
    // Paid for goods that were not sold: an advance that later sales make up for.
    #expect(outlet.state.due(to: "R000001", through: Self.monday) == -63_000)
    try outlet.sell("gula", 5, Self.monday)
    #expect(outlet.state.due(to: "R000001", through: Self.monday) == 15_750)
    #expect(throws: OutletRefusal.alreadyReversed(sale)) {
      try outlet.state.reverse(sale, reason: "lagi")
    }
    outlet.write(try outlet.state.reverse(settled, reason: "transfer gagal"))
    #expect(outlet.state.due(to: "R000001", through: Self.monday) == 78_750)
    #expect(outlet.state.events.contains { $0.id == sale })
  }

  @Test func `a delivery whose goods are gone stays`() throws {
    var outlet = SampleOutlet(opened: Self.monday)
    try outlet.list("gula", price: 18_000)
    let delivery = try outlet.deliver("gula", 10, Self.monday)
    try outlet.sell("gula", 1, Self.monday)
    #expect(throws: OutletRefusal.notEnough("gula", have: 0, wanted: 1, on: Self.monday)) {
      try outlet.state.reverse(delivery, reason: "salah")
    }
  }

  @Test func `after the closing goods go back and members are paid, and nothing else happens`()
    throws
  {
    var outlet = try Self.outlet()
    try outlet.sell("gula", 1, Self.monday)
    let next = Self.monday.adding(days: 1)
    outlet.write(try outlet.state.close(on: Self.monday, reason: "sewa habis", today: next))
    #expect(throws: OutletRefusal.closed(on: Self.monday)) { try outlet.sell("gula", 1, next) }
    #expect(throws: OutletRefusal.closed(on: Self.monday)) { try outlet.deliver("gula", 1, next) }
    outlet.write(
      try outlet.state.giveBack(
        GoodsReturn(product: "gula", quantity: 9, day: next, cause: .unsold),
        today: next
      )
    )
    #expect(outlet.state.products["gula"]?.onShelf(next) == 0)
  }

  @Test func `an outlet closes on no day before its last sale`() throws {
    var outlet = try Self.outlet()
    let next = Self.monday.adding(days: 1)
    try outlet.sell("gula", 1, next)
    #expect(throws: OutletRefusal.tradedLater(on: next)) {
      try outlet.state.close(on: Self.monday, reason: "sewa habis", today: next)
    }
    let closing = try outlet.state.close(on: next, reason: "sewa habis", today: next)
    outlet.write(closing)
    #expect(try outlet.state.close(on: next, reason: "sewa habis", today: next) == [])
  }

  @Test func `a delivery note counts once`() throws {
    var outlet = try Self.outlet()
    #expect(throws: OutletRefusal.referenceUsed("SJ-1")) {
      try outlet.deliver("kopi", 5, Self.monday, "SJ-1")
    }
  }
}
