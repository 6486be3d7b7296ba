/// How a price stands to another: 100 is level, above is dearer.
public enum PriceIndex {
  /// In whole percent, halves up.
  public static func percent(_ price: Int, of reference: Int) -> Int {
    (price * 200 + reference) / (2 * reference)
  }

  /// Whether a price stands above `limit` percent of another, without rounding.
  public static func isAbove(_ limit: Int, _ price: Int, of reference: Int) -> Bool {
    price * 100 > reference * limit
  }

  /// Of two in the middle their mean, rounded down; `nil` of none.
  public static func median(_ values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

/// Until when a reference price counts, and how far a price may stand above it.
public struct PriceRules: Hashable, Sendable {
  /// How old a reference price may be.
  public var referenceDays: Int
  /// Percent of the references up to which a price is taken.
  public var greatestIndex: Int

  public init(referenceDays: Int, greatestIndex: Int) {
    self.referenceDays = referenceDays
    self.greatestIndex = greatestIndex
  }
}
