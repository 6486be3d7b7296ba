/// Scalars by ranges, general categories and other sets; some may be taken away.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<Unicode.Scalar>] = []
  /// A bit for each general category.
  private(set) var categories: UInt32 = 0
  /// Sets that are wholly in it, such as `\S` inside a class.
  private(set) var others: [ScalarSet] = []
  var isNegated = false
  /// At most one: what a class takes away.
  var without: [ScalarSet] = []

  init() {}
  init(_ scalar: Unicode.Scalar) { ranges = [scalar...scalar] }
  init(_ ranges: [ClosedRange<Unicode.Scalar>]) { self.ranges = ranges }
  init(categories: UInt32) { self.categories = categories }

  mutating func add(_ range: ClosedRange<Unicode.Scalar>) { ranges.append(range) }

  mutating func add(_ other: ScalarSet) {
    if other.isNegated || !other.without.isEmpty || !other.others.isEmpty {
      others.append(other)
    } else {
      ranges += other.ranges
      categories |= other.categories
    }
  }

  var negated: ScalarSet {
    var set = self
    set.isNegated.toggle()
    return set
  }

  /// - Parameter variants: the scalar and, where letters of either case count, its other cases.
  func contains(_ variants: ScalarVariants) -> Bool {
    var isIn = false
    for scalar in variants.scalars where !isIn {
      isIn = ranges.contains { $0.contains(scalar) }
    }
    if !isIn, categories != 0 { isIn = categories & variants.categories != 0 }
    if !isIn { isIn = others.contains { $0.contains(variants) } }
    return isIn != isNegated && !without.contains { $0.contains(variants) }
  }

  /// How many parts are looked at for one scalar, at most.
  var size: Int {
    1 + ranges.count / 4 + others.reduce(0) { $0 + $1.size } + without.reduce(0) { $0 + $1.size }
  }
}

/// One scalar of a text, looked up once for all sets.
struct ScalarVariants {
  var scalars: [Unicode.Scalar]
  /// Bits of the general categories of all of them.
  var categories: UInt32

  init(_ scalar: Unicode.Scalar, isCaseSensitive: Bool) {
    scalars = [scalar]
    categories = 1 << scalar.properties.generalCategory.number
    guard !isCaseSensitive else { return }
    let properties = scalar.properties
    for mapping in [properties.lowercaseMapping, properties.uppercaseMapping] {
      let other = mapping.unicodeScalars
      guard other.count == 1, let only = other.first, only != scalar else { continue }
      scalars.append(only)
      categories |= 1 << only.properties.generalCategory.number
    }
  }
}
