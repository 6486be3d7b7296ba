public import CivilTime
public import CurriculumModel
public import Progression

/// A sale as somebody types it or a till writes it.
public struct SaleRequest: Hashable, Sendable {
  public var product: ProductID
  public var quantity: Int
  /// For one piece; `nil` for the price that holds on the day.
  public var price: Int?
  public var day: Day
  public var channel: SaleLine.Channel
  /// Empty for none.
  public var receipt: String

  public init(
    product: ProductID,
    quantity: Int,
    price: Int? = nil,
    day: Day,
    channel: SaleLine.Channel = .shop,
    receipt: String = ""
  ) {
    self.product = product
    self.quantity = quantity
    self.price = price
    self.day = day
    self.channel = channel
    self.receipt = receipt
  }
}

/// Goods in, goods out, and the money that follows them.
extension OutletState {
  public func deliver(_ delivery: Delivery, today: Day) throws(OutletRefusal) -> [OutletFact] {
    let record = try record(of: delivery.product)
    try check(delivery.day, today: today)
    try check(delivery.quantity, "quantity", Self.quantities)
    try checkListed(record, on: delivery.day)
    let isKnown =
      !delivery.reference.isEmpty
      && events.contains { event in
        guard case .delivered(let known) = event.fact, reversals[event.id] == nil else {
          return false
        }
        return known.product == delivery.product && known.reference == delivery.reference
      }
    if isKnown { throw .referenceUsed(delivery.reference) }
    return [.delivered(delivery)]
  }

  /// Sells lines one after the other, by day and in the order given; each that can't be sold is
  /// named with its place in `requests`, and then there are no facts.
  ///
  /// Lines that were entered already, by their receipt or in an earlier file, are left out; a receipt
  /// with other figures than are known is refused.
  /// - Parameter reference: the till's file; empty for what is typed in.
  public func sell(
    _ requests: [SaleRequest],
    reference: String = "",
    today: Day
  ) -> (facts: [OutletFact], known: Int, refused: [(place: Int, refusal: OutletRefusal)]) {
    var draft = self
    var recorded = self.known
    var batches: [SaleBatch] = []
    var known = 0
    var refused: [(place: Int, refusal: OutletRefusal)] = []
    let order = requests.indices.sorted { (requests[$0].day, $0) < (requests[$1].day, $1) }
    for place in order {
      let request = requests[place]
      do throws(OutletRefusal) {
        switch recorded.meet(request, isFromFile: !reference.isEmpty) {
        case .new: break
        case .known:
          known += 1
          continue
        case .differs(let figures):
          throw .receiptDiffers(
            request.receipt,
            request.product,
            quantity: figures.quantity,
            price: figures.price
          )
        }
        let line = try draft.line(for: request, today: today)
        draft.draft(line, on: request.day)
        if batches.last?.day != request.day {
          batches.append(SaleBatch(day: request.day, reference: reference, lines: []))
        }
        batches[batches.count - 1].lines.append(line)
      } catch {
        refused.append((place, error))
      }
    }
    refused.sort { $0.place < $1.place }
    return (refused.isEmpty ? batches.map { .sold($0) } : [], known, refused)
  }

  private func line(for request: SaleRequest, today: Day) throws(OutletRefusal) -> SaleLine {
    let record = try record(of: request.product)
    try check(request.day, today: today)
    try check(request.quantity, "quantity", Self.quantities)
    try checkListed(record, on: request.day)
    guard let terms = record.terms(on: request.day) else {
      throw .notListedYet(request.product, request.day, from: record.listing.from)
    }
    let price = request.price ?? terms.price
    try check(price, "price", Self.prices)
    guard price * request.quantity <= Self.amounts.upperBound else {
      throw .tooMuch(request.product, price * request.quantity)
    }
    let payout = terms.payout(of: request.quantity, at: price)
    if payout > price * request.quantity {
      throw .belowPayout(request.product, price: price, payout: payout / request.quantity)
    }
    try checkShelf(record, request.quantity, on: request.day)
    return SaleLine(
      product: request.product,
      owner: record.listing.owner,
      quantity: request.quantity,
      price: price,
      payout: payout,
      channel: request.channel,
      receipt: request.receipt
    )
  }

  /// Goods go back to their member; also after the outlet was closed.
  public func giveBack(_ goods: GoodsReturn, today: Day) throws(OutletRefusal) -> [OutletFact] {
    let record = try record(of: goods.product)
    if goods.day > today { throw .inTheFuture(goods.day) }
    try check(goods.quantity, "quantity", Self.quantities)
    try checkListed(record, on: goods.day)
    try checkShelf(record, goods.quantity, on: goods.day)
    return [.returned(goods)]
  }

  /// Pays a member for sales up to a day, once; also after the outlet was closed.
  ///
  /// - Parameter amount: `nil` for all that is due.
  public func settle(
    _ owner: RegistrationID,
    through: Day,
    amount: Int?,
    day: Day,
    reference: String,
    today: Day
  ) throws(OutletRefusal) -> [OutletFact] {
    if reference.isEmpty { throw .missing(field: "reference") }
    if day > today { throw .inTheFuture(day) }
    if through > day { throw .inTheFuture(through) }
    if payments.contains(where: {
      $0.settlement.owner == owner && $0.settlement.reference == reference
    }) {
      throw .referenceUsed(reference)
    }
    let due = due(to: owner, through: through)
    guard due > 0 else { throw .nothingOwed(owner, through: through) }
    let amount = amount ?? due
    try check(amount, "amount", 1...Self.amounts.upperBound)
    if amount > due {
      throw .moreThanOwed(owner, owed: due, wanted: amount, through: through)
    }
    return [
      .settled(
        Settlement(owner: owner, through: through, amount: amount, day: day, reference: reference)
      )
    ]
  }

  private func checkListed(_ record: ProductRecord, on day: Day) throws(OutletRefusal) {
    let listing = record.listing
    if day < listing.from { throw .notListedYet(listing.id, day, from: listing.from) }
  }

  private func checkShelf(
    _ record: ProductRecord,
    _ wanted: Int,
    on day: Day
  ) throws(OutletRefusal) {
    let have = record.available(on: day)
    if have < wanted { throw .notEnough(record.listing.id, have: have, wanted: wanted, on: day) }
  }
}
