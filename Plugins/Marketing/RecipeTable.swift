import AssessmentKit
import Pricing
import Readings

/// Recipes: for each product its ingredients with quantity and price of a unit, and how many pieces
/// they make.
///
/// A carton that is sold bottle by bottle is a recipe too: one carton, which makes 24.
struct RecipeTable {
  private struct Recipe {
    var line: Int
    var ingredients: [Ingredient] = []
    /// From the row that says it; the line with it.
    var yield: (pieces: Int, line: Int)?
    var isSound = true
  }

  /// By the key of the product's name.
  private var recipes: [String: Recipe] = [:]
  private(set) var findings: [Finding] = []

  init(_ text: String) {
    guard !text.isEmpty else { return }
    let table = ReadTable(text, as: .recipes)
    findings = TableFindings.all(table.findings, about: "recipes")
    for row in table.rows { read(row) }
    for recipe in recipes.values.sorted(by: { $0.line < $1.line })
    where recipe.isSound && recipe.yield == nil {
      report(
        recipe.line,
        "pricing.recipe-yield",
        id: "tulis di kolom hasil berapa buah yang jadi dari resep ini.",
        en: "write under yield how many pieces this recipe makes."
      )
    }
  }

  private mutating func read(_ row: TableRow) {
    var row = row
    let product = ReferencePrice.key(row["product"])
    guard !product.isEmpty else {
      report(
        row.line,
        "pricing.recipe-row",
        id: "tulis nama produknya seperti di daftar harga.",
        en: "write the product's name as in the price list."
      )
      return
    }
    var recipe = recipes[product] ?? Recipe(line: row.line)
    defer { recipes[product] = recipe }
    let quantity = row.need("quantity", row.decimal("quantity"))
    let price = row.need("unit price", row.unitPrice("unit price"))
    _ = row.text("ingredient")
    if !row.isSound {
      recipe.isSound = false
      findings += row.findings.map { TableFindings.cell($0, "pricing.recipe-row", "recipes") }
    } else if let quantity, let price,
      let ingredient = Ingredient(quantity: quantity, unitPrice: price)
    {
      recipe.ingredients.append(ingredient)
    } else {
      recipe.isSound = false
      report(
        row.line,
        "pricing.recipe-row",
        id: "tulis bahan, jumlahnya (di atas 0), dan harga satu satuannya dalam rupiah.",
        en: "write an ingredient, its quantity (above 0) and the price of one unit in rupiah."
      )
    }
    guard !row["yield"].isEmpty else { return }
    guard let pieces = Self.pieces(row["yield"]) else {
      recipe.isSound = false
      report(
        row.line,
        "pricing.recipe-yield",
        id: "hasil adalah bilangan bulat 1 sampai 1.000.000.",
        en: "yield is a whole number from 1 to 1,000,000."
      )
      return
    }
    if let yield = recipe.yield, yield.pieces != pieces {
      recipe.isSound = false
      report(
        row.line,
        "pricing.recipe-yield",
        id: "hasilnya lain dari baris \(yield.line); tulis satu hasil untuk satu produk.",
        en: "the yield differs from line \(yield.line); write one yield for one product."
      )
    } else {
      recipe.yield = recipe.yield ?? (pieces, row.line)
    }
  }

  private static func pieces(_ text: String) -> Int? {
    try? TypedValue.whole(text, in: 1...1_000_000)
  }

  private mutating func report(_ line: Int, _ code: String, id: String, en: String) {
    findings.append(TableFindings.row(line, code, "recipes", id: id, en: en))
  }

  func has(_ product: String) -> Bool { recipes[product] != nil }

  /// `nil` for a product without a recipe, and for one whose recipe has a mistake.
  func cost(of product: String) -> UnitCost? {
    guard let recipe = recipes[product], recipe.isSound, let yield = recipe.yield else {
      return nil
    }
    return UnitCost(of: recipe.ingredients, yield: yield.pieces)
  }

  /// A finding for each recipe of something that the price list doesn't have.
  func unlisted(beside products: Set<String>) -> [Finding] {
    recipes.filter { !products.contains($0.key) }.map(\.value.line).sorted().map { line in
      TableFindings.row(
        line,
        "pricing.recipe-unlisted",
        "recipes",
        id: "produk resep ini tidak ada di daftar harga; samakan namanya atau tambahkan.",
        en: "the price list lacks this recipe's product; write the same name, or add it."
      )
    }
  }
}
