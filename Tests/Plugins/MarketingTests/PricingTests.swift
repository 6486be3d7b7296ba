import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Marketing
import Testing

@Suite("Prices against the market and against their cost")
struct PricingTests {
  static func outcome(_ fields: [String: String], _ inside: String) throws -> Outcome {
    let text = "<marketing xmlns=\"urn:okoce:assessor:marketing:1\">\(inside)</marketing>"
    return try MarketingAssessor().assess(
      AssessmentRequest(
        module: "m",
        assessment: "a",
        configuration: try #require(MarkupLoader.root(of: Array(text.utf8), path: "c.xml")),
        submission: Submission(fields: fields),
        today: try #require(Day("2026-11-20"))
      )
    )
  }

  static let rules =
    "<pricing references=\"2\" referenceDays=\"90\" greatestIndex=\"110\" leastMargin=\"10\"/>"
  static let references = """
    produk,jenis,harga,tanggal
    Gula 1 kg,jaringan,17.500,1-11-2026
    gula 1kg,survei,18.500,3-11-2026
    Kopi,anggota,10.000,3-11-2026
    Kopi,survei,12.000,3-11-2026
    Lama,survei,10.000,1-1-2026
    """

  /// A row of the price list; the codes of what is found about it.
  static let rows: [(String, [String])] = [
    ("Gula 1 kg,18.000,16.000", ["pricing.sound"]), ("GULA 1KG,19.250,16.000", ["pricing.sound"]),
    ("Gula 1 kg,19.251,16.000", ["pricing.above-chain"]),
    ("Gula 1 kg,15.000,16.000", ["pricing.below-cost"]),
    ("Gula 1 kg,17.000,16.000", ["pricing.thin-margin"]),
    ("Kopi,12.100,6.000", ["pricing.sound"]), ("Kopi,12.101,6.000", ["pricing.above-market"]),
    ("Teh,5.000,2.000", ["pricing.few-references"]),
    ("Lama,9.000,2.000", ["pricing.few-references"]),
    ("Gula 1 kg,25.000,26.000", ["pricing.below-cost", "pricing.above-chain"]),
  ]

  @Test("Each product is found cheap, dear, losing or unknown", arguments: rows)
  func product(row: String, codes: [String]) throws {
    let outcome = try Self.outcome(
      ["prices": "produk,harga,biaya\n" + row, "references": Self.references],
      Self.rules
    )
    #expect(outcome.findings.filter { $0.reference == "prices:2" }.map(\.code) == codes)
    let isPassed = codes == ["pricing.sound"] || codes == ["pricing.thin-margin"]
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
  }

  @Test("A shop whose goods cost more than the chain's is told before it closes")
  func story() throws {
    // Bought dear from suppliers, a little put on top, and the chain round the corner cheaper: each
    // product covers its cost, and still nobody would come.
    let goods = [
      ("Beras 5 kg", 68_000, 74_000, 62_000), ("Minyak 1 l", 17_000, 18_500, 15_900),
      ("Gula 1 kg", 17_500, 19_500, 16_500), ("Telur 1 kg", 29_000, 32_000, 27_500),
    ]
    let prices = goods.map { "\($0.0),\($0.2),\($0.1)" }.joined(separator: "\n")
    let chains = goods.map {
      "<reference product=\"\($0.0)\" kind=\"chain\" price=\"\($0.3)\" day=\"2026-11-01\" source=\"shelf\"/>"
    }
    let outcome = try Self.outcome(
      ["prices": "produk,harga,biaya\n" + prices],
      "<pricing references=\"1\" referenceDays=\"90\" greatestIndex=\"105\" leastMargin=\"5\">\(chains.joined())</pricing>"
    )
    #expect(outcome.verdict == .failed)
    #expect(outcome.findings.count { $0.code == "pricing.above-chain" } == 4)
    #expect(!outcome.findings.contains { $0.code == "pricing.below-cost" })
    let basket = try #require(outcome.findings.last)
    #expect(basket.code == "pricing.basket")
    #expect(
      basket.message.text(in: "en") == "All 4 products together: 118 percent of the market's price."
    )
  }

  @Test("A row that can't be read is asked for again, by its line")
  func unreadable() throws {
    let outcome = try Self.outcome(
      ["prices": "produk,harga,biaya\nGula,dua,1\nKopi,5,1", "references": "produk,harga\n"],
      Self.rules
    )
    #expect(outcome.verdict == .incomplete(missing: ["prices", "references"]))
    #expect(outcome.findings.map(\.reference) == ["prices:2", "references:1"])
  }

  /// 2 kg × 12,000 + 1.5 kg × 17,500 + 10 × 2,500 = 75,250 rupiah for 40 pieces: 1,881.25 each.
  static let recipe = """
    produk,bahan,jumlah,harga satuan,hasil
    Kue lapis,Tepung (kg),2,12.000,40
    Kue lapis,Gula (kg),"1,5",17.500,
    kue  lapis,Telur,10,2.500,40
    """

  /// The price; the codes of what is found about it, beside the cost.
  static let costed: [(Int, [String])] = [
    (1_881, ["pricing.below-cost"]), (1_882, ["pricing.thin-margin"]),
    // 10 percent of the price are left from 1,881.25 / 0.9 = 2,090.28 on.
    (2_090, ["pricing.thin-margin"]), (2_091, ["pricing.sound"]), (2_500, ["pricing.sound"]),
  ]

  @Test("A recipe's cost is exact to the fraction of a rupiah", arguments: costed)
  func costs(price: Int, codes: [String]) throws {
    let references = ["chain", "survey"].map {
      "<reference product=\"Kue lapis\" kind=\"\($0)\" price=\"2500\" day=\"2026-11-01\" source=\"s\"/>"
    }
    let outcome = try Self.outcome(
      ["prices": "produk,harga\nKue lapis,\(price)", "recipes": Self.recipe],
      Self.rules.replacing("/>", with: ">\(references.joined())</pricing>")
    )
    #expect(
      outcome.findings.filter { $0.reference == "prices:2" }.map(\.code)
        == ["pricing.recipe-cost"] + codes
    )
    let cost = try #require(outcome.findings.first?.message.text(in: "en"))
    #expect(price != 2_500 || cost == "Line 2: the cost by the recipe is 75 percent of the price.")
  }

  /// The rows of the recipes; the rows of the prices; what is found, with its place.
  static let miswritten: [(String, String, [String])] = [
    (
      "Kue,Tepung,dua,12000,40\nKue,Gula,0,100,\nKue,,1,100,", "Kue,5000,",
      [
        "pricing.recipe-row recipes:2", "pricing.recipe-row recipes:3",
        "pricing.recipe-row recipes:4",
      ]
    ),
    ("Kue,Tepung,1,12000,", "Kue,5000,", ["pricing.recipe-yield recipes:2"]),
    ("Kue,Tepung,1,12000,0", "Kue,5000,", ["pricing.recipe-yield recipes:2"]),
    ("Kue,Tepung,1,12000,2\nKue,Gula,1,5,3", "Kue,5000,", ["pricing.recipe-yield recipes:3"]),
    ("Kue,Tepung,1,12000,2", "Kue,5000,4000", ["pricing.two-costs prices:2"]),
    (
      "Kue,Tepung,1,12000,2", "Roti,5000,",
      ["pricing.no-cost prices:2", "pricing.recipe-unlisted recipes:2"]
    ),
    (",Tepung,1,12000,2", "Roti,5000,1000", ["pricing.recipe-row recipes:2"]),
    ("Kue,Tepung,9999999999,1,2", "Kue,5000,", ["pricing.recipe-row recipes:2"]),
  ]

  @Test("Every row of a recipe that can't be used is named, all at once", arguments: miswritten)
  func namesBadRows(recipes: String, prices: String, found: [String]) throws {
    let outcome = try Self.outcome(
      [
        "prices": "produk,harga,biaya\n" + prices,
        "recipes": "produk,bahan,jumlah,harga satuan,hasil\n" + recipes,
      ],
      Self.rules
    )
    #expect(outcome.findings.map { "\($0.code) \($0.reference)" } == found)
    guard case .incomplete = outcome.verdict else { return #expect(Bool(false), "was judged") }
  }

  /// The table; whether it is passed; what the growth says.
  static let sales: [(String, Bool, String?)] = [
    ("2026-09,bazar,100000\n2026-10,toko,150000", true, "sales.growth"),
    ("9-2026,bazaar,100000", false, nil), ("2026-09,toko,0\n2026-10,toko,5", false, nil),
    ("2026-09,daring,200\n2026-10,daring,100\n2026-10,e-order,50", true, "sales.growth"),
  ]

  @Test("Sales count by month, and growth is said", arguments: sales)
  func sold(rows: String, isPassed: Bool, growth: String?) throws {
    let outcome = try Self.outcome(
      ["sales": "bulan,saluran,jumlah\n" + rows],
      "<sales months=\"2\"/>"
    )
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
    #expect(outcome.findings.dropFirst().first?.code == growth)
  }

  @Test("A month that has not come, an unknown channel and no number are named")
  func unreadableSales() throws {
    let outcome = try Self.outcome(
      ["sales": "bulan,saluran,jumlah\n2026-12,toko,5\n2026-10,pasar malam,5\n2026-10,toko,lima"],
      "<sales months=\"2\"/>"
    )
    #expect(outcome.verdict == .incomplete(missing: ["sales"]))
    #expect(outcome.findings.map(\.reference) == ["sales:2", "sales:3", "sales:4"])
  }
}
