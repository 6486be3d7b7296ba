import CivilTime
import CurriculumModel
import Pricing
import Progression
import Readings
import Testing

@testable import Outlets

@Suite("The shelf") struct ShelfTests {
  static let opened = Day.of("2026-01-01")
  static let rules = PriceRules(referenceDays: 90, greatestIndex: 110)

  static func report(
    _ outlet: SampleOutlet,
    _ day: String,
    _ references: [ReferencePrice] = []
  ) -> ShelfReport {
    ShelfReport(of: outlet.state, asOf: .of(day), references: references, rules: rules)
  }

  @Test func `what sells stands first, what stands says since when`() throws {
    var outlet = SampleOutlet(opened: opened)
    try outlet.list("batik", price: 150_000)
    try outlet.list("kopi", price: 25_000)
    try outlet.deliver("batik", 5, opened)
    try outlet.deliver("batik", 5, .of("2026-01-20"))
    try outlet.sell("batik", 6, .of("2026-01-25"))
    try outlet.deliver("kopi", 10, .of("2026-03-01"))
    try outlet.sell("kopi", 10, .of("2026-03-10"))
    let rows = Self.report(outlet, "2026-03-20").rows
    #expect(rows.map(\.product.id) == ["kopi", "batik"])
    #expect(rows.map(\.sold) == [10, 0])
    #expect(rows.map(\.onShelf) == [0, 4])
    #expect(rows[0].flags == [.soldOut(since: .of("2026-03-10"))])
    // The oldest five and one of the second lot are gone.
    #expect(rows[1].standingSince == .of("2026-01-20"))
    #expect(rows[1].flags == [.standing(days: 59)])
  }

  @Test func `goods past their days and near their end are counted`() throws {
    var outlet = SampleOutlet(opened: opened)
    try outlet.list("kue", price: 5_000, shelfLife: 10)
    try outlet.deliver("kue", 4, .of("2026-01-02"))
    try outlet.deliver("kue", 6, .of("2026-01-08"))
    try outlet.sell("kue", 1, .of("2026-01-09"))
    #expect(
      Self.report(outlet, "2026-01-14").rows.first?.flags
        == [.expired(pieces: 3), .expiring(pieces: 6, .of("2026-01-18"))]
    )
    #expect(
      Self.report(outlet, "2026-01-12").rows.first?.flags
        == [.expiring(pieces: 9, .of("2026-01-12"))]
    )
  }

  /// A price; what is said of it beside a chain's 100 and a survey's 120.
  static let prices: [(Int, [ShelfReport.Flag])] = [
    (110, []), (111, [.aboveChain(111)]), (200, [.aboveChain(200)]),
  ]

  @Test(arguments: prices)
  func `a price is held against the chains`(price: Int, flags: [ShelfReport.Flag]) throws {
    var outlet = SampleOutlet(opened: opened)
    try outlet.list("gula", price: price)
    let report = Self.report(
      outlet,
      "2026-01-14",
      [
        ReferencePrice(product: "gula", kind: .chain, price: 100, day: .of("2026-01-10")),
        ReferencePrice(product: "gula", kind: .survey, price: 120, day: .of("2026-01-10")),
      ]
    )
    #expect(report.rows.first?.flags == flags)
    #expect(report.basket?.market == 110)
  }

  @Test func `without a chain the market counts, and old prices don't`() throws {
    var outlet = SampleOutlet(opened: opened)
    try outlet.list("gula", price: 150)
    let reference = ReferencePrice(product: "gula", kind: .member, price: 100, day: opened)
    #expect(
      Self.report(outlet, "2026-02-14", [reference]).rows.first?.flags == [.aboveMarket(150)]
    )
    #expect(Self.report(outlet, "2026-06-14", [reference]).rows.first?.flags == [])
  }

  private var opened: Day { Self.opened }
}

@Suite("A till's file") struct SalesTableTests {
  @Test func `a till's file is read in either language`() {
    let table = SalesTable(
      """
      Tanggal;Produk;Jumlah;Harga;Saluran;Struk
      02-03-2026;gula;2;18.000;toko;001
      2026-03-02;kopi;1;;daring;
      """
    )
    #expect(table.findings.isEmpty)
    #expect(table.rows.map(\.line) == [2, 3])
    #expect(
      table.rows.first?.request
        == SaleRequest(
          product: "gula",
          quantity: 2,
          price: 18_000,
          day: .of("2026-03-02"),
          receipt: "001"
        )
    )
    #expect(table.rows.last?.request.channel == .online)
    #expect(table.rows.last?.request.price == nil)
  }

  @Test func `everything that is wrong in a line is named`() {
    let table = SalesTable("date,product,qty,price,channel\nsoon,,none,free,sea\n")
    #expect(table.rows.isEmpty)
    #expect(table.findings.map(\.line) == [2, 2, 2, 2, 2])
    #expect(
      table.findings.map(\.problem.code) == ["TAB018", "TAB010", "TAB012", "TAB012", "TAB021"]
    )
    #expect(table.findings.map(\.column) == [1, 6, 7, 12, 17])
  }

  @Test func `a file without the columns is refused whole`() {
    #expect(SalesTable("tanggal,barang\n").findings.map(\.problem.code) == ["TAB003"])
    #expect(SalesTable("").findings.map(\.problem) == [.empty])
  }
}

@Suite("Shares") struct ShareTests {
  @Test(arguments: [(1_250, 54_000, 6_750), (1_337, 9_999, 1_336), (10_000, 7, 7), (0, 7, 0)])
  func `a share is rounded down`(basisPoints: Int, amount: Int, part: Int) throws {
    #expect(try #require(Share(basisPoints: basisPoints)).of(amount) == part)
  }

  @Test func `a share is written as percent`() {
    #expect(
      [1_250, 1_000, 5, 1_337].compactMap { Share(basisPoints: $0)?.description }
        == ["12.5", "10", "0.05", "13.37"]
    )
    #expect(Share(basisPoints: 10_001) == nil)
  }
}
