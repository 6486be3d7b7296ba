import AssessmentKit
import CivilTime

/// A price list held against the market and against what the goods cost.
///
/// An index is the price in percent of the median of its reference prices; the basket's is the sum
/// of all prices in percent of the sum of their medians.
struct PriceComparison {
  private struct Compared {
    var product: PriceList.Product
    var references: [ReferencePrice]
    /// Of the references; `nil` without any.
    var median: Int?
    var cheapestChain: Int?
  }

  private let compared: [Compared]
  private let rules: PricingRules

  init(
    _ products: [PriceList.Product],
    against prices: [ReferencePrice],
    rules: PricingRules,
    today: Day
  ) {
    self.rules = rules
    let oldest = today.adding(days: -rules.referenceDays)
    compared = products.map { product in
      let fresh = prices.filter {
        $0.product == product.key && $0.day >= oldest && $0.day <= today
      }
      return Compared(
        product: product,
        references: fresh,
        median: Self.median(fresh.map(\.price)),
        cheapestChain: fresh.filter { $0.kind == .chain }.map(\.price).min()
      )
    }
  }

  var outcome: Outcome {
    var findings = compared.flatMap { self.findings(about: $0) }
    if let basket { findings.append(basket) }
    let isSound = !findings.contains { $0.level == .error }
    return Outcome(isSound ? .passed : .failed, findings: findings)
  }

  private func findings(about compared: Compared) -> [Finding] {
    let product = compared.product
    var findings: [Finding] = []
    func add(_ code: String, _ level: Finding.Level, _ id: String, _ en: String) {
      findings.append(TableFindings.row(product.line, code, "prices", level, id: id, en: en))
    }
    if compared.references.count < rules.references {
      add(
        "pricing.few-references",
        .error,
        "baru \(compared.references.count) dari \(rules.references) harga pembanding yang berumur "
          + "paling lama \(rules.referenceDays) hari. Cari lagi di toko jaringan, sesama anggota, "
          + "atau pasar.",
        "only \(compared.references.count) of \(rules.references) reference prices of the last "
          + "\(rules.referenceDays) days. Look at chains, other members or the market."
      )
    }
    if product.isFromRecipe {
      let percent = product.cost.percent(of: product.price)
      add(
        "pricing.recipe-cost",
        .valid,
        "biaya menurut resep \(percent) persen dari harga jual.",
        "the cost by the recipe is \(percent) percent of the price."
      )
    }
    if product.cost.isAbove(product.price) {
      add(
        "pricing.below-cost",
        .error,
        "harga di bawah biaya, jadi setiap penjualan merugi. Naikkan harga atau turunkan biaya.",
        "the price is below its cost, so that every sale loses. Raise the price or lower the cost."
      )
    } else if product.cost.leaves(lessThan: rules.leastMargin, of: product.price) {
      add(
        "pricing.thin-margin",
        .warning,
        "margin di bawah \(rules.leastMargin) persen; biaya lain mungkin tidak tertutup.",
        "the margin is below \(rules.leastMargin) percent; other costs may not be covered."
      )
    }
    guard let median = compared.median else { return findings }
    let index = Self.index(product.price, median)
    if let chain = compared.cheapestChain,
      product.price * 100 > chain * rules.greatestIndex
    {
      add(
        "pricing.above-chain",
        .error,
        "harga \(Self.index(product.price, chain)) persen dari toko jaringan termurah. Pembeli akan "
          + "ke sana; beli lebih murah, bersama anggota lain misalnya, atau jual yang berbeda.",
        "the price is \(Self.index(product.price, chain)) percent of the cheapest chain's. Buyers go "
          + "there; buy cheaper, with other members for instance, or sell something else."
      )
    } else if product.price * 100 > median * rules.greatestIndex {
      add(
        "pricing.above-market",
        .error,
        "harga \(index) persen dari harga pasar; paling tinggi \(rules.greatestIndex). Turunkan, atau "
          + "tunjukkan mengapa pembeli mau membayar lebih.",
        "the price is \(index) percent of the market's; at most \(rules.greatestIndex). Lower it, or "
          + "show why buyers would pay more."
      )
    }
    if findings.allSatisfy({ $0.level == .valid }) {
      add(
        "pricing.sound",
        .valid,
        "harga \(index) persen dari harga pasar dan menutup biaya.",
        "the price is \(index) percent of the market's and covers its cost."
      )
    }
    return findings
  }

  private var basket: Finding? {
    let matched = compared.filter { $0.median != nil }
    guard !matched.isEmpty else { return nil }
    let own = matched.reduce(0) { $0 + $1.product.price }
    let market = matched.reduce(0) { $0 + ($1.median ?? 0) }
    let index = Self.index(own, market)
    let isHigh = own * 100 > market * rules.greatestIndex
    return Finding(
      isHigh ? .error : .valid,
      "pricing.basket",
      about: "prices",
      id: "Keseluruhan \(matched.count) produk: \(index) persen dari harga pasar.",
      en: "All \(matched.count) products together: \(index) percent of the market's price."
    )
  }

  /// In whole percent, halves up.
  private static func index(_ price: Int, _ reference: Int) -> Int {
    (price * 200 + reference) / (2 * reference)
  }

  /// Of two in the middle their mean, rounded down.
  private static func median(_ prices: [Int]) -> Int? {
    guard !prices.isEmpty else { return nil }
    let sorted = prices.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
