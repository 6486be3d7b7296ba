public import CivilTime
public import Pricing
import Progression

/// What sells, what stands and since when, and what is dearer than elsewhere.
public struct ShelfReport: Hashable, Sendable {
  /// What a person has to look at.
  public enum Flag: Hashable, Sendable {
    /// Sold before, and none left since that day.
    case soldOut(since: Day)
    /// Nothing sold in the days looked at, though goods stand there.
    case standing(days: Int)
    case expired(pieces: Int)
    /// Pieces whose last good day is near.
    case expiring(pieces: Int, Day)
    /// Percent of the cheapest chain's price, above what is allowed.
    case aboveChain(Int)
    /// Percent of the market's price, above what is allowed.
    case aboveMarket(Int)
  }

  public struct Row: Hashable, Sendable {
    public var product: ConsignedProduct
    public var terms: ProductTerms
    public var onShelf: Int
    /// In the days looked at.
    public var sold: Int
    public var lastSold: Day?
    /// When the oldest goods on the shelf came.
    public var standingSince: Day?
    public var market: MarketPrice
    public var flags: [Flag]

    /// The price in percent of the market's median; `nil` without a reference.
    public var index: Int? { market.median.map { PriceIndex.percent(terms.price, of: $0) } }
  }

  public let asOf: Day
  /// How many days the report looks at.
  public let days: Int
  /// What sells most comes first, then by product.
  public let rows: [Row]
  /// `nil` when no product has a reference.
  public let basket: BasketIndex?

  /// - Parameter references: prices of the programme beside those that the outlet saw itself.
  public init(
    of state: OutletState,
    asOf day: Day,
    days: Int = 30,
    references: [ReferencePrice],
    rules: PriceRules
  ) {
    asOf = day
    self.days = days
    let references = references + state.references
    let first = day.adding(days: 1 - days)
    rows = state.products.values.compactMap { record -> Row? in
      guard let terms = record.terms(on: day) else { return nil }
      let market = MarketPrice(
        of: record.listing.referenceKey,
        among: references,
        within: rules.referenceDays,
        on: day
      )
      return Row(record, terms, market, from: first, through: day, rules: rules)
    }.sorted { ($1.sold, $0.product.id) < ($0.sold, $1.product.id) }
    basket = BasketIndex(rows.map { ($0.terms.price, $0.market) })
  }

  /// Products that cost more than at the cheapest chain, beyond what is allowed.
  public var aboveChains: [Row] {
    rows.filter { row in
      row.flags.contains { if case .aboveChain = $0 { true } else { false } }
    }
  }
}

extension ShelfReport.Row {
  fileprivate init(
    _ record: ProductRecord,
    _ terms: ProductTerms,
    _ market: MarketPrice,
    from first: Day,
    through day: Day,
    rules: PriceRules
  ) {
    let sales = record.movements.filter { $0.kind == .sold && $0.day <= day }
    let layers = record.layers(asOf: day)
    product = record.listing
    self.terms = terms
    onShelf = layers.reduce(0) { $0 + $1.quantity }
    sold = sales.reduce(0) { $1.day >= first ? $0 + $1.quantity : $0 }
    lastSold = sales.last?.day
    standingSince = layers.first?.day
    self.market = market
    flags = []
    addStock(record, layers, from: first, through: day)
    if let chain = market.cheapestChain,
      PriceIndex.isAbove(rules.greatestIndex, terms.price, of: chain)
    {
      flags.append(.aboveChain(PriceIndex.percent(terms.price, of: chain)))
    } else if let median = market.median,
      PriceIndex.isAbove(rules.greatestIndex, terms.price, of: median)
    {
      flags.append(.aboveMarket(PriceIndex.percent(terms.price, of: median)))
    }
  }

  private mutating func addStock(
    _ record: ProductRecord,
    _ layers: [(day: Day, quantity: Int)],
    from first: Day,
    through day: Day
  ) {
    let last = record.movements.last { $0.day <= day && $0.kind != .delivered }?.day
    if onShelf == 0, let last { flags.append(.soldOut(since: last)) }
    if sold == 0, let since = standingSince, since < first {
      flags.append(.standing(days: day.number - since.number))
    }
    guard let life = record.listing.shelfLife else { return }
    func pieces(_ isIn: (Day) -> Bool) -> Int {
      layers.reduce(0) { isIn($1.day.adding(days: life)) ? $0 + $1.quantity : $0 }
    }
    let expired = pieces { $0 < day }
    if expired > 0 { flags.append(.expired(pieces: expired)) }
    let soon = layers.map { $0.day.adding(days: life) }.first {
      $0 >= day && $0 <= day.adding(days: 7)
    }
    if let soon {
      flags.append(.expiring(pieces: pieces { $0 >= day && $0 <= day.adding(days: 7) }, soon))
    }
  }
}
