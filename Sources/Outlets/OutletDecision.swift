public import CivilTime
public import CurriculumModel
public import Progression

/// What may happen to an outlet, and what it is then: facts, or the reason why not.
extension OutletState {
  /// How many pieces one line may have.
  public static let quantities = 1...100_000
  /// What one piece may cost.
  public static let prices = 1...1_000_000_000
  /// What a month's rent, a reserve or a payment may be.
  public static let amounts = 0...1_000_000_000_000

  /// The outlet as it now is; the same again is no fact.
  public func enter(_ profile: OutletProfile) throws(OutletRefusal) -> [OutletFact] {
    if profile.name.isEmpty { throw .missing(field: "name") }
    let days = products.values.flatMap { [$0.listing.from] + $0.movements.map(\.day) }
    if let first = days.min(), first < profile.opened {
      throw .beforeOpening(first, opened: profile.opened)
    }
    return profile == self.profile ? [] : [.entered(profile)]
  }

  public func setCosts(_ costs: OutletCosts) throws(OutletRefusal) -> [OutletFact] {
    try check(costs.from)
    for (field, amount) in [("rent", costs.rent), ("wages", costs.wages), ("other", costs.other)] {
      try check(amount, "\(field)", Self.amounts)
    }
    if let staff = costs.staff { try check(staff, "staff", 0...1_000) }
    let current = self.costs.last { $0.from <= costs.from }
    return current == costs ? [] : [.costsSet(costs)]
  }

  /// Money that was counted; below 0 for a debt.
  public func count(
    _ reserve: CountedReserve,
    today: Day
  ) throws(OutletRefusal) -> [OutletFact] {
    try check(reserve.day, today: today)
    try check(reserve.amount, "amount", -Self.amounts.upperBound...Self.amounts.upperBound)
    return [.reserveCounted(reserve)]
  }

  public func list(_ product: ConsignedProduct) throws(OutletRefusal) -> [OutletFact] {
    try check(product.from)
    if product.id.rawValue.isEmpty { throw .missing(field: "product") }
    if product.name.isEmpty { throw .missing(field: "name") }
    if products[product.id] != nil { throw .alreadyListed(product.id) }
    if let days = product.shelfLife { try check(days, "shelf-life", 1...3_650) }
    try check(product.terms, of: product.id)
    return [.productListed(product)]
  }

  /// New terms from a day on; the same again are no fact.
  public func price(_ id: ProductID, _ terms: DatedTerms) throws(OutletRefusal) -> [OutletFact] {
    let record = try record(of: id)
    try check(terms.from)
    if terms.from < record.listing.from {
      throw .notListedYet(id, terms.from, from: record.listing.from)
    }
    try check(terms.terms, of: id)
    return record.terms(on: terms.from) == terms.terms ? [] : [.priced(id, terms)]
  }

  public func close(
    on day: Day,
    reason: String,
    today: Day
  ) throws(OutletRefusal) -> [OutletFact] {
    try check(day, today: today)
    if reason.isEmpty { throw .missing(field: "reason") }
    // Goods may still go back after it; none come in or are sold.
    let traded = products.values.flatMap(\.movements).filter { $0.kind != .returned }.map(\.day)
    if let last = traded.max(), day < last { throw .tradedLater(on: last) }
    return closing == Closing(day: day, reason: reason) ? [] : [.closed(on: day, reason: reason)]
  }

  /// Takes an event back, unless goods would be missing without it.
  public func reverse(_ id: EventID, reason: String) throws(OutletRefusal) -> [OutletFact] {
    if reason.isEmpty { throw .missing(field: "reason") }
    guard let event = events.first(where: { $0.id == id }) else { throw .unknownEvent(id) }
    if reversals[id] != nil { throw .alreadyReversed(id) }
    switch event.fact {
    case .entered, .reversed: throw .notReversible(id)
    case .productListed(let product):
      let uses = products[product.id].map { !$0.movements.isEmpty || $0.terms.count > 1 }
      if uses == true { throw .notReversible(id) }
    case .delivered(let delivery):
      let without = OutletState(folding: events.filter { $0.id != id && reversals[$0.id] == nil })
      if let short = without.products[delivery.product]?.shortage {
        throw .notEnough(
          delivery.product,
          have: short.have,
          wanted: short.wanted,
          on: short.day
        )
      }
    default: break
    }
    return [.reversed(id, reason: reason)]
  }

  // MARK: - What several of them ask

  func record(of id: ProductID) throws(OutletRefusal) -> ProductRecord {
    if let record = products[id] { return record }
    throw .unknownProduct(id, nearest: nearest(to: id))
  }

  private func nearest(to id: ProductID) -> ProductID? {
    let wanted = id.rawValue.lowercased()
    return products.keys.sorted().first { known in
      let name = known.rawValue.lowercased()
      return name.hasPrefix(wanted) || wanted.hasPrefix(name) || name == wanted
    }
  }

  /// A day on which the outlet is open for trade; without `today`, one that may still come.
  func check(_ day: Day, today: Day? = nil) throws(OutletRefusal) {
    guard let profile else { throw .notEntered }
    if day < profile.opened { throw .beforeOpening(day, opened: profile.opened) }
    if let closing, day > closing.day { throw .closed(on: closing.day) }
    if let today, day > today { throw .inTheFuture(day) }
  }

  func check(_ value: Int, _ field: String, _ range: ClosedRange<Int>) throws(OutletRefusal) {
    if !range.contains(value) { throw .outOfRange(field: field, found: value, range) }
  }

  private func check(_ terms: ProductTerms, of id: ProductID) throws(OutletRefusal) {
    try check(terms.price, "price", Self.prices)
    guard case .payout(let payout) = terms.agreement else { return }
    try check(payout, "payout", 0...Self.prices.upperBound)
    if payout > terms.price { throw .belowPayout(id, price: terms.price, payout: payout) }
  }
}
