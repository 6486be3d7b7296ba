public import CivilTime

/// What others ask for one product, as far as the references are fresh.
public struct MarketPrice: Hashable, Sendable {
  /// How many references there are.
  public let count: Int
  /// Of the references; `nil` without any.
  public let median: Int?
  public let cheapestChain: Int?

  /// - Parameters:
  ///   - product: the key of its name.
  ///   - days: how old a reference may be on `today`; one of a later day doesn't count either.
  public init(
    of product: String,
    among prices: some Sequence<ReferencePrice>,
    within days: Int,
    on today: Day
  ) {
    let oldest = today.adding(days: -days)
    let fresh = prices.filter { $0.product == product && $0.day >= oldest && $0.day <= today }
    count = fresh.count
    median = PriceIndex.median(fresh.map(\.price))
    cheapestChain = fresh.filter { $0.kind == .chain }.map(\.price).min()
  }
}

/// All prices of a shop together against the market's: the basket.
public struct BasketIndex: Hashable, Sendable {
  /// How many products have a reference.
  public let products: Int
  public let own: Int
  public let market: Int

  /// `nil` when no product has a reference.
  public init?(_ prices: some Sequence<(price: Int, market: MarketPrice)>) {
    var (products, own, market) = (0, 0, 0)
    for entry in prices {
      guard let median = entry.market.median else { continue }
      products += 1
      own += entry.price
      market += median
    }
    guard products > 0 else { return nil }
    (self.products, self.own, self.market) = (products, own, market)
  }

  /// In percent of the market's.
  public var percent: Int { PriceIndex.percent(own, of: market) }

  public func isAbove(_ limit: Int) -> Bool { PriceIndex.isAbove(limit, own, of: market) }
}
