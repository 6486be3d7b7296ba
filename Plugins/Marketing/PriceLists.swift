import AssessmentKit
import Pricing
import SeparatedValues

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
    let table = SeparatedTable(
      text,
      columns: [
        .init("product", ["produk", "product", "barang"]), .init("price", ["harga", "price"]),
        .init("cost", ["biaya", "cost", "harga beli"], isRequired: false),
      ]
    )
    findings = TableFindings.all(table.problems, about: "prices")
    var keys: Set<String> = []
    for row in table.rows {
      let key = ReferencePrice.key(row["product"])
      keys.insert(key)
      let price = AmountText.rupiah(row["price"])
      let bought = AmountText.rupiah(row["cost"])
      let isWritten = !row["cost"].isEmpty
      guard !key.isEmpty, let price, price > 0, isWritten == (bought != nil) else {
        report(
          row.line,
          "pricing.row",
          id: "tulis nama produk, harga jual, dan biayanya dalam rupiah.",
          en: "write the product's name, its price and its cost in rupiah."
        )
        continue
      }
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
    if table.problems.isEmpty { findings += recipes.unlisted(beside: keys) }
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
    findings =
      TableFindings.all(table.problems, about: "references")
      + table.unreadable.map { line in
        TableFindings.row(
          line,
          "pricing.reference-row",
          "references",
          id: "tulis produk, jenis (jaringan, anggota, survei), harga, dan tanggal.",
          en: "write product, kind (chain, member, survey), price and date."
        )
      }
  }
}
