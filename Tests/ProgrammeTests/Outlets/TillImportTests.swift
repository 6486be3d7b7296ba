import CivilTime
import CurriculumModel
import Outlets
import Pricing
import Progression
import Readings
import Testing

@testable import Programme

@Suite("A till's file") struct TillImportTests {
  private static func sales(_ text: String, in shop: SampleShop) throws -> SalesImport {
    try shop.office.importSales(
      from: try shop.place.write(text, to: "kasir.csv"),
      at: shop.name,
      by: shop.by
    )
  }

  @Test func `a file is recorded once, by day, and counts no receipt twice`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 10, daysAgo: 3)
    try shop.deliver("kue", 10, daysAgo: 3)
    let (first, second) = (shop.today.adding(days: -2), shop.today.adding(days: -1))
    let text = """
      tanggal;produk;jumlah;harga;struk
      \(second);gula;2;;102
      \(first);gula;1;17.500;101
      \(first);kue;1;;101
      """
    let report = try Self.sales(text, in: shop)
    #expect((report.rows, report.recorded, report.known) == (3, 3, 0))
    #expect(report.receipt.events.count == 2)
    #expect(report.receipt.state.sales.map(\.day) == [first, first, second])
    let again = try Self.sales(text, in: shop)
    #expect((again.recorded, again.known) == (0, 3))
    let longer = try Self.sales(text + "\n\(second);kue;1;;103\n", in: shop)
    #expect((longer.recorded, longer.known) == (1, 3))
    #expect(longer.receipt.state.products["kue"]?.onShelf(shop.today) == 8)
  }

  @Test func `a line counts once whatever the line ends, and a later export adds what is new`()
    throws
  {
    let shop = try SampleShop()
    try shop.deliver("gula", 10, daysAgo: 3)
    let text =
      "tanggal,produk,jumlah,harga\n\(shop.today),gula,1,17500\n\(shop.today),gula,1,17500\n"
    #expect(try Self.sales(text, in: shop).recorded == 2)
    let saved = text.replacing("\n", with: "\r\n")
    let again = try Self.sales(saved, in: shop)
    #expect((again.recorded, again.known) == (0, 2))
    let longer = try Self.sales("sep=,\n" + text + "\(shop.today),gula,1,17500\n", in: shop)
    #expect((longer.recorded, longer.known) == (1, 2))
    #expect(longer.receipt.state.products["gula"]?.onShelf(shop.today) == 7)
  }

  @Test func `a known receipt with other figures is a conflict`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 10, daysAgo: 3)
    func text(_ quantity: Int) -> String {
      "tanggal,produk,jumlah,harga,struk\n\(shop.today),gula,\(quantity),17.500,101\n"
    }
    #expect(try Self.sales(text(1), in: shop).recorded == 1)
    let other = try Self.sales(text(2), in: shop)
    #expect(
      other.refused.flatMap(\.reasons)
        == [.refused(.receiptDiffers("101", "gula", quantity: 1, price: 17_500))]
    )
    #expect(other.receipt.state.products["gula"]?.onShelf(shop.today) == 9)
  }

  @Test func `every bad line is named at once, and nothing is recorded`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 3)
    let report = try Self.sales(
      """
      date,product,qty,price
      \(shop.today),gula,2,
      soon,gula,none,
      \(shop.today),teh,1,
      \(shop.today),gula,2,
      "\(shop.today),gula,1,
      """,
      in: shop
    )
    #expect(report.refused.map(\.line) == [3, 4, 5, 6])
    #expect(report.refused.map(\.reasons.count) == [2, 1, 1, 1])
    #expect(
      report.refused[2].reasons
        == [.refused(.notEnough("gula", have: 1, wanted: 2, on: shop.today))]
    )
    #expect(report.refused[3].reasons == [.unreadable(TableFinding(line: 6, column: 1, .quote))])
    #expect(report.recorded == 0)
    #expect(try shop.office.outlet(shop.name).state.sales.isEmpty)
  }

  @Test func `a file without headings is refused whole`() throws {
    let shop = try SampleShop()
    for text in ["gula,2\n", "", "tanggal,produk,jumlah\n"] {
      #expect(throws: UnreadableTable.self) { try Self.sales(text, in: shop) }
    }
  }

  @Test func `prices seen elsewhere are kept once and show on the shelf`() throws {
    let shop = try SampleShop()
    try shop.deliver("gula", 3)
    func survey(_ text: String) throws -> PriceSurvey {
      try shop.office.surveyPrices(
        from: try shop.place.write(text, to: "harga.csv"),
        at: shop.name,
        by: shop.by
      )
    }
    let text = "produk,jenis,harga,tanggal\nGula 1 kg,jaringan,15.000,\(shop.today)\n"
    #expect(try survey(text).prices == 1)
    #expect(try survey(text).prices == 0)
    #expect(try survey(text + "Kopi,pasar,,\n").unreadable.map(\.line) == [3, 3])
    let shelf = try shop.office.shelf(of: shop.name)
    #expect(shelf.rows.first { $0.product.id == "gula" }?.flags == [.aboveChain(120)])
    #expect(shelf.basket?.percent == 120)
    #expect(throws: ProgrammeError.self) { try shop.office.shelf(of: shop.name, days: 0) }
  }

  @Test func `what a published curriculum asks of prices holds for outlets too`() throws {
    let shop = try SampleShop()
    let references = try shop.office.read { access in
      try shop.office.priceReferences(on: shop.today, in: access)
    }
    // okoce-2020 asks in its module on price comparison.
    #expect(references.rules.greatestIndex == 110)
    #expect(references.rules.referenceDays > 0)
  }
}
