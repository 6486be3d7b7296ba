import AssessmentKit
import CivilTime
import Pricing

/// A price list held against the market and against what the goods cost.
///
/// An index is the price in percent of the median of its reference prices; the basket's is the sum
/// of all prices in percent of the sum of their medians.
struct PriceComparison {
  private struct Compared {
    var product: PriceList.Product
    var market: MarketPrice
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
    compared = products.map { product in
      Compared(
        product: product,
        market: MarketPrice(of: product.key, among: prices, within: rules.referenceDays, on: today)
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
    var findings = references(compared) + cost(compared.product) + market(compared)
    if let median = compared.market.median, findings.allSatisfy({ $0.level == .valid }) {
      let index = PriceIndex.percent(compared.product.price, of: median)
      findings.append(
        finding(
          compared.product,
          "pricing.sound",
          .valid,
          "harga \(index) persen dari harga pasar dan menutup biaya.",
          "the price is \(index) percent of the market's and covers its cost."
        )
      )
    }
    return findings
  }

  private func finding(
    _ product: PriceList.Product,
    _ code: String,
    _ level: Finding.Level,
    _ id: String,
    _ en: String
  ) -> Finding {
    TableFindings.row(product.line, code, "prices", level, id: id, en: en)
  }

  /// Whether enough others' prices are known.
  private func references(_ compared: Compared) -> [Finding] {
    guard compared.market.count < rules.references else { return [] }
    return [
      finding(
        compared.product,
        "pricing.few-references",
        .error,
        "baru \(compared.market.count) dari \(rules.references) harga pembanding yang berumur "
          + "paling lama \(rules.referenceDays) hari. Cari lagi di toko jaringan, sesama anggota, "
          + "atau pasar.",
        "only \(compared.market.count) of \(rules.references) reference prices of the last "
          + "\(rules.referenceDays) days. Look at chains, other members or the market."
      )
    ]
  }

  /// The price against what the goods cost.
  private func cost(_ product: PriceList.Product) -> [Finding] {
    var findings: [Finding] = []
    if product.isFromRecipe {
      let percent = product.cost.percent(of: product.price)
      findings.append(
        finding(
          product,
          "pricing.recipe-cost",
          .valid,
          "biaya menurut resep \(percent) persen dari harga jual.",
          "the cost by the recipe is \(percent) percent of the price."
        )
      )
    }
    if product.cost.isAbove(product.price) {
      findings.append(
        finding(
          product,
          "pricing.below-cost",
          .error,
          "harga di bawah biaya, jadi setiap penjualan merugi. Naikkan harga atau turunkan biaya.",
          "the price is below its cost, so that every sale loses. Raise the price or lower the cost."
        )
      )
    } else if product.cost.leaves(lessThan: rules.leastMargin, of: product.price) {
      findings.append(
        finding(
          product,
          "pricing.thin-margin",
          .warning,
          "margin di bawah \(rules.leastMargin) persen; biaya lain mungkin tidak tertutup.",
          "the margin is below \(rules.leastMargin) percent; other costs may not be covered."
        )
      )
    }
    return findings
  }

  /// The price against the cheapest chain's, else against the market's.
  private func market(_ compared: Compared) -> [Finding] {
    guard let median = compared.market.median else { return [] }
    let product = compared.product
    if let chain = compared.market.cheapestChain,
      PriceIndex.isAbove(rules.greatestIndex, product.price, of: chain)
    {
      let index = PriceIndex.percent(product.price, of: chain)
      return [
        finding(
          product,
          "pricing.above-chain",
          .error,
          "harga \(index) persen dari toko jaringan termurah. Pembeli akan "
            + "ke sana; beli lebih murah, bersama anggota lain misalnya, atau jual yang berbeda.",
          "the price is \(index) percent of the cheapest chain's. Buyers go "
            + "there; buy cheaper, with other members for instance, or sell something else."
        )
      ]
    }
    guard PriceIndex.isAbove(rules.greatestIndex, product.price, of: median) else { return [] }
    let index = PriceIndex.percent(product.price, of: median)
    return [
      finding(
        product,
        "pricing.above-market",
        .error,
        "harga \(index) persen dari harga pasar; paling tinggi \(rules.greatestIndex). Turunkan, atau "
          + "tunjukkan mengapa pembeli mau membayar lebih.",
        "the price is \(index) percent of the market's; at most \(rules.greatestIndex). Lower it, or "
          + "show why buyers would pay more."
      )
    ]
  }

  private var basket: Finding? {
    guard let basket = BasketIndex(compared.map { ($0.product.price, $0.market) }) else {
      return nil
    }
    return Finding(
      basket.isAbove(rules.greatestIndex) ? .error : .valid,
      "pricing.basket",
      about: "prices",
      id: "Keseluruhan \(basket.products) produk: \(basket.percent) persen dari harga pasar.",
      en:
        "All \(basket.products) products together: \(basket.percent) percent of the market's price."
    )
  }
}
