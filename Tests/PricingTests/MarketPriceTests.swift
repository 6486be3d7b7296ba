import CivilTime
import CurriculumModel
import Readings
import Testing

@testable import Pricing

@Suite("What others ask") struct MarketPriceTests {
  static let today = Day(number: 20_000)

  static func reference(
    _ price: Int,
    _ kind: ReferencePrice.Kind = .survey,
    daysAgo: Int = 1,
    product: String = "gula1kg"
  ) -> ReferencePrice {
    ReferencePrice(product: product, kind: kind, price: price, day: today.adding(days: -daysAgo))
  }

  /// References; how many count, their median, the cheapest chain's.
  static let cases: [([ReferencePrice], Int, Int?, Int?)] = [
    ([], 0, nil, nil), ([reference(10)], 1, 10, nil),
    ([reference(10), reference(13, .chain)], 2, 11, 13),
    ([reference(30, .chain), reference(10, .member), reference(20, .chain)], 3, 20, 20),
    (
      [reference(10, daysAgo: 90), reference(20, daysAgo: 91), reference(5, daysAgo: -1)], 1, 10,
      nil
    ),
    ([reference(10, product: "kopi")], 0, nil, nil),
  ]

  @Test(arguments: cases)
  func `only fresh prices of the same product count`(
    prices: [ReferencePrice],
    count: Int,
    median: Int?,
    chain: Int?
  ) {
    let market = MarketPrice(of: "gula1kg", among: prices, within: 90, on: Self.today)
    #expect(market.count == count)
    #expect(market.median == median)
    #expect(market.cheapestChain == chain)
  }

  @Test(arguments: [(100, 100, 100), (115, 100, 115), (1, 3, 33), (2, 3, 67), (1, 200, 1)])
  func `an index is whole percent, halves up`(price: Int, reference: Int, percent: Int) {
    #expect(PriceIndex.percent(price, of: reference) == percent)
  }

  @Test func `a limit is held without rounding`() {
    #expect(!PriceIndex.isAbove(110, 19_250, of: 17_500))
    #expect(PriceIndex.isAbove(110, 19_251, of: 17_500))
  }

  @Test func `a basket leaves out what nobody else sells`() throws {
    let sugar = MarketPrice(
      of: "gula1kg",
      among: [Self.reference(100)],
      within: 90,
      on: Self.today
    )
    let none = MarketPrice(of: "teh", among: [], within: 90, on: Self.today)
    let basket = try #require(BasketIndex([(120, sugar), (500, none)]))
    #expect((basket.products, basket.percent) == (1, 120))
    #expect(basket.isAbove(110))
    #expect(BasketIndex([(500, none)]) == nil)
  }

  @Test func `a table says which lines it could not read`() {
    let table = ReferenceTable(
      """
      produk;jenis;harga;tanggal
      Gula 1 kg;minimarket;17.500;1-11-2026
      Gula 1 kg;tetangga;17.500;1-11-2026
      Kopi;survei;;1-11-2026
      """
    )
    #expect(table.prices.map(\.price) == [17_500])
    #expect(table.prices.map(\.kind) == [.chain])
    #expect(Set(table.findings.map(\.line)) == [3, 4])
    #expect(ReferenceTable("produk;jenis\n").findings.map(\.problem.code) == ["TAB003"])
  }
}
