public import CivilTime
public import Progression

/// A product's terms and movements, as the events say.
public struct ProductRecord: Hashable, Sendable {
  public struct Movement: Hashable, Sendable {
    /// Within a day goods come in before they go out.
    public enum Kind: Int, Hashable, Sendable, Comparable {
      case delivered, sold, returned

      public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    public var day: Day
    public var kind: Kind
    public var quantity: Int
    public var event: EventID

    /// What it does to the shelf.
    public var change: Int { kind == .delivered ? quantity : -quantity }
  }

  public let listing: ConsignedProduct
  /// By the day they hold from; of two of one day the later one holds.
  public private(set) var terms: [DatedTerms]
  /// By day, goods in before goods out.
  public private(set) var movements: [Movement] = []

  init(_ listing: ConsignedProduct) {
    self.listing = listing
    terms = [DatedTerms(from: listing.from, terms: listing.terms)]
  }

  mutating func take(_ terms: DatedTerms) {
    let position = self.terms.lastIndex { $0.from <= terms.from }.map { $0 + 1 } ?? 0
    self.terms.insert(terms, at: position)
  }

  mutating func take(_ movement: Movement) {
    let key = (movement.day, movement.kind)
    let position = movements.lastIndex { ($0.day, $0.kind) <= key }.map { $0 + 1 } ?? 0
    movements.insert(movement, at: position)
  }

  /// What holds on a day; `nil` before the product is listed.
  public func terms(on day: Day) -> ProductTerms? { terms.last { $0.from <= day }?.terms }

  public func total(_ kind: Movement.Kind, through day: Day) -> Int {
    movements.reduce(0) { $1.kind == kind && $1.day <= day ? $0 + $1.quantity : $0 }
  }

  /// How many pieces stand on the shelf at the end of a day.
  public func onShelf(_ day: Day) -> Int {
    movements.reduce(0) { $1.day <= day ? $0 + $1.change : $0 }
  }

  /// How many pieces may still go out on a day, so that no later day ends below nothing.
  ///
  /// - Complexity: O(movements).
  public func available(on day: Day) -> Int {
    var balance = onShelf(day)
    var least = balance
    for movement in movements where movement.day > day {
      balance += movement.change
      least = min(least, balance)
    }
    return least
  }

  /// The first day on which more went out than there was, and how much there was then and how much
  /// went out.
  var shortage: (day: Day, have: Int, wanted: Int)? {
    var balance = 0
    for movement in movements {
      if balance + movement.change < 0 { return (movement.day, balance, movement.quantity) }
      balance += movement.change
    }
    return nil
  }

  /// What is left of each delivery when the oldest goods go first.
  public func layers(asOf day: Day) -> [(day: Day, quantity: Int)] {
    var gone = total(.sold, through: day) + total(.returned, through: day)
    var layers: [(day: Day, quantity: Int)] = []
    for movement in movements where movement.kind == .delivered && movement.day <= day {
      let left = max(0, movement.quantity - gone)
      gone = max(0, gone - movement.quantity)
      if left > 0 { layers.append((movement.day, left)) }
    }
    return layers
  }

  /// How many of the days from `first` to `last` ended with an empty shelf, after goods first came.
  public func emptyDays(from first: Day, through last: Day) -> (empty: Int, counted: Int) {
    guard let start = movements.first(where: { $0.kind == .delivered })?.day else { return (0, 0) }
    let begin = max(start, first)
    guard begin <= last else { return (0, 0) }
    var balance = onShelf(begin.adding(days: -1))
    var position = movements.firstIndex { $0.day >= begin } ?? movements.endIndex
    var empty = 0
    for number in begin.number...last.number {
      while position < movements.endIndex, movements[position].day.number == number {
        balance += movements[position].change
        position += 1
      }
      if balance == 0 { empty += 1 }
    }
    return (empty, last.number - begin.number + 1)
  }
}
