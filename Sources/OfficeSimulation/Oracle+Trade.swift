import CivilTime

/// One kind of goods of a member, sold at a commission of a tenth, as the oracle knows it.
struct OracleProduct {
  static let price = 10_000

  var onShelf = 0
  var sales: [(quantity: Int, isReversed: Bool)] = []
  var paid = 0
  /// The latest day on which anything about it happened.
  var last: Day?

  var owed: Int {
    sales.filter { !$0.isReversed }.reduce(0) { $0 + $1.quantity } * Self.price * 9 / 10 - paid
  }
}

/// One activity of outreach, as the oracle knows it.
struct OracleActivity {
  var day: Day
  var isCancelled = false
  var reach: Int?
  var cost = 0
}

extension Oracle {
  func expectation(ofOutlet act: Act) -> Expectation {
    func known(_ number: Int, _ holds: (OracleProduct) -> Expectation) -> Expectation {
      guard let product = products[number] else { return .refused }
      // With a clock that was set back it hangs on what is on the shelf on which day.
      if let last = product.last, today < last { return .either }
      return holds(product)
    }
    switch act {
    case .deliver(let number, _): return known(number) { _ in .accepted }
    case .sell(let number, let quantity), .returnGoods(let number, let quantity):
      return known(number) { quantity <= $0.onShelf ? .accepted : .refused }
    case .reverseSale(let number):
      return known(number) { $0.sales.contains { !$0.isReversed } ? .accepted : .refused }
    case .settle(let number, let rupiah):
      return known(number) { rupiah <= $0.owed ? .accepted : .refused }
    default: return .either
    }
  }

  mutating func applyOutlet(_ act: Act) {
    func change(_ number: Int, _ body: (inout OracleProduct) -> Void) {
      guard var product = products[number] else { return }
      body(&product)
      product.last = max(product.last ?? today, today)
      products[number] = product
    }
    switch act {
    case .deliver(let number, let quantity): change(number) { $0.onShelf += quantity }
    case .sell(let number, let quantity):
      change(number) {
        $0.onShelf -= quantity
        $0.sales.append((quantity, false))
      }
    case .returnGoods(let number, let quantity): change(number) { $0.onShelf -= quantity }
    case .reverseSale(let number):
      change(number) { product in
        guard let last = product.sales.lastIndex(where: { !$0.isReversed }) else { return }
        product.sales[last].isReversed = true
        product.onShelf += product.sales[last].quantity
      }
    case .settle(let number, let rupiah): change(number) { $0.paid += rupiah }
    default: break
    }
  }

  func expectation(ofOutreach act: Act) -> Expectation {
    switch act {
    case .planActivity: .accepted
    case .countActivity(let number, _):
      activities[number].map { $0.isCancelled || today < $0.day ? .refused : .accepted } ?? .refused
    case .costActivity(let number, _): activities[number] == nil ? .refused : .accepted
    case .cancelActivity(let number):
      activities[number] == nil ? .refused : .either
    default: .either
    }
  }

  mutating func applyOutreach(_ act: Act) {
    switch act {
    case .planActivity: activities[activities.count] = OracleActivity(day: today)
    case .countActivity(let number, let reach): activities[number]?.reach = reach
    case .costActivity(let number, let rupiah): activities[number]?.cost = rupiah
    case .cancelActivity(let number): activities[number]?.isCancelled = true
    default: break
    }
  }
}
