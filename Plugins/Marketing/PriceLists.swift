import AssessmentKit
import Pricing
import Readings

/// What the participant sells, for how much, and what it costs them.
struct PriceList {
  struct Product {
    var line: Int
    var key: String
    var price: Int
    /// From the recipe or the purchase price.
    var cost: UnitCost
    var isFromRecipe = false
  }

  private(set) var products: [Product] = []
  var findings: [Finding]

  /// - Parameter recipes: what products cost that have no purchase price.
  init(_ text: String, recipes: RecipeTable) {
    let table = ReadTable(text, as: .prices)
    findings = TableFindings.all(table.findings, about: "prices")
    var keys: Set<String> = []
    for var row in table.rows {
      let key = ReferencePrice.key(row["product"])
      keys.insert(key)
      if key.isEmpty { row.report("product", .emptyCell(row.name(of: "product"))) }
      let most = Rupiah.greatest.amount
      let price = row.need("price", row.rupiah("price", in: 1...most))?.amount
      let bought = row.rupiah("cost", in: 0...most)?.amount
      let isWritten = !row["cost"].isEmpty
      findings += row.findings.map { TableFindings.cell($0, "pricing.row", "prices") }
      guard row.isSound, let price else { continue }
      if isWritten, recipes.has(key) {
        report(
          row.line,
          "pricing.two-costs",
          id: "biaya tertulis di sini dan ada resepnya; pakai salah satu.",
          en: "a cost stands here and there is a recipe; use one of them."
        )
      } else if let cost = bought.map({ UnitCost(rupiah: $0) }) ?? recipes.cost(of: key) {
        products.append(
          .init(line: row.line, key: key, price: price, cost: cost, isFromRecipe: !isWritten)
        )
      } else if !recipes.has(key) {
        report(
          row.line,
          "pricing.no-cost",
          id: "tulis biayanya (harga beli), atau buat resepnya di tabel resep.",
          en: "write its cost (what you paid), or its recipe in the table of recipes."
        )
      }
    }
    if table.findings.isEmpty { findings += recipes.unlisted(beside: keys) }
    if keys.isEmpty, findings.isEmpty {
      findings = [
        Finding(
          .error,
          "pricing.no-products",
          about: "prices",
          id: "Daftar harganya belum memuat produk.",
          en: "The price list holds no product."
        )
      ]
    }
  }
}

extension PriceList {
  private mutating func report(_ line: Int, _ code: String, id: String, en: String) {
    findings.append(TableFindings.row(line, code, "prices", id: id, en: en))
  }
}

/// Prices that the participant found.
struct ReferenceList {
  let prices: [ReferencePrice]
  private(set) var findings: [Finding] = []

  init(_ text: String) {
    guard !text.isEmpty else {
      prices = []
      return
    }
    let table = ReferenceTable(text)
    prices = table.prices
    findings = table.findings.map { finding in
      let code = finding.problem.findingCode
      return TableFindings.cell(
        finding,
        code == "table.cell" ? "pricing.reference-row" : code,
        "references"
      )
    }
  }
}
