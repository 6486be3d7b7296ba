public import CivilTime
public import CurriculumModel
public import Pricing
public import Progression

/// An outlet's state: the fold of its events, in whatever order they come.
public struct OutletState: Hashable, Sendable {
  /// A line that was sold, with its day and the event that says so.
  public struct Sale: Hashable, Sendable {
    public var event: EventID
    public var day: Day
    public var line: SaleLine
  }

  public struct Payment: Hashable, Sendable {
    public var event: EventID
    public var settlement: Settlement
  }

  public struct Closing: Hashable, Sendable {
    public var day: Day
    public var reason: String
  }

  /// Every event, reversed ones too, ascending by stamp.
  public private(set) var events: [OutletEvent] = []
  /// What was reversed, and why.
  public private(set) var reversals: [EventID: String] = [:]
  public private(set) var profile: OutletProfile?
  public private(set) var closing: Closing?
  public private(set) var products: [ProductID: ProductRecord] = [:]
  /// By day; of two of one day the later one holds.
  public private(set) var costs: [OutletCosts] = []
  public private(set) var reserves: [CountedReserve] = []
  /// By day.
  public private(set) var sales: [Sale] = []
  public private(set) var payments: [Payment] = []
  public private(set) var references: [ReferencePrice] = []
  /// What the till gave a number or wrote into a file, so that none counts twice.
  private(set) var known = KnownSales()

  public init() {}

  /// - Complexity: O(n log n) for n events.
  public init(folding events: some Sequence<OutletEvent>) {
    self.events = events.sorted { $0.stamp < $1.stamp }
    refold()
  }

  /// Takes one event in; one that comes late or reverses another makes the fold begin anew.
  public mutating func apply(_ event: OutletEvent) {
    let isLast = events.last.map { $0.stamp < event.stamp } ?? true
    if case .reversed = event.fact {
    } else if isLast {
      events.append(event)
      if reversals[event.id] == nil { take(event) }
      return
    }
    if events.contains(where: { $0.stamp == event.stamp }) { return }
    let position = events.firstIndex { event.stamp < $0.stamp } ?? events.endIndex
    events.insert(event, at: position)
    refold()
  }

  private mutating func refold() {
    let all = events
    self = OutletState()
    events = all
    for event in all {
      if case .reversed(let target, let reason) = event.fact { reversals[target] = reason }
    }
    for event in all where reversals[event.id] == nil { take(event) }
  }

  private mutating func take(_ event: OutletEvent) {
    switch event.fact {
    case .entered(let profile): self.profile = profile
    case .costsSet(let costs):
      let position = self.costs.lastIndex { $0.from <= costs.from }.map { $0 + 1 } ?? 0
      self.costs.insert(costs, at: position)
    case .reserveCounted(let reserve):
      let position = reserves.lastIndex { $0.day <= reserve.day }.map { $0 + 1 } ?? 0
      reserves.insert(reserve, at: position)
    case .productListed(let product):
      if products[product.id] == nil { products[product.id] = ProductRecord(product) }
    case .priced(let product, let terms): products[product]?.take(terms)
    case .delivered(let delivery):
      move(delivery.product, delivery.day, .delivered, delivery.quantity, event.id)
    case .sold(let batch): take(batch, of: event.id)
    case .returned(let goods):
      move(goods.product, goods.day, .returned, goods.quantity, event.id)
    case .settled(let settlement):
      payments.append(Payment(event: event.id, settlement: settlement))
    case .surveyed(let prices): references += prices
    case .reversed: break
    case .closed(let day, let reason): closing = Closing(day: day, reason: reason)
    }
  }

  private mutating func take(_ batch: SaleBatch, of event: EventID) {
    var position = sales.lastIndex { $0.day <= batch.day }.map { $0 + 1 } ?? 0
    for line in batch.lines {
      move(line.product, batch.day, .sold, line.quantity, event)
      sales.insert(Sale(event: event, day: batch.day, line: line), at: position)
      position += 1
      if !line.receipt.isEmpty || !batch.reference.isEmpty { known.insert(line, on: batch.day) }
    }
  }

  private mutating func move(
    _ product: ProductID,
    _ day: Day,
    _ kind: ProductRecord.Movement.Kind,
    _ quantity: Int,
    _ event: EventID
  ) {
    products[product]?.take(.init(day: day, kind: kind, quantity: quantity, event: event))
  }

  /// The shelf after a sale that is not written yet.
  mutating func draft(_ line: SaleLine, on day: Day) {
    move(line.product, day, .sold, line.quantity, EventID(high: 0, low: 0))
  }
}
