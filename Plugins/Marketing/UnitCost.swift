import AssessmentKit

/// What one piece of a product costs, exactly: a recipe's cost rarely divides into whole rupiah.
struct UnitCost {
  /// Rupiah times `denominator`.
  private let numerator: Int128
  private let denominator: Int128

  /// A purchase price.
  init(rupiah: Int) {
    numerator = Int128(rupiah)
    denominator = 1
  }

  /// What the ingredients cost together, shared among the pieces they make.
  ///
  /// - Parameters:
  ///   - ingredients: none beyond `Ingredient`'s bounds, at most a few thousand.
  ///   - yield: 1 or more.
  init(of ingredients: [Ingredient], yield: Int) {
    numerator = ingredients.reduce(0) { $0 + $1.cost }
    denominator = Ingredient.scale * Int128(yield)
  }

  /// Whether a piece costs more than it sells for.
  func isAbove(_ price: Int) -> Bool { numerator > Int128(price) * denominator }

  /// Whether less than so many percent of the price are left over it.
  func leaves(lessThan percent: Int, of price: Int) -> Bool {
    100 * numerator > Int128(100 - percent) * Int128(price) * denominator
  }

  /// The cost in percent of a price above 0, halves up.
  func percent(of price: Int) -> Int {
    let whole = Int128(price) * denominator
    return Int((200 * numerator + whole) / (2 * whole))
  }
}

/// A quantity of something and the price of one unit of it.
struct Ingredient {
  static let scale = Int128(ExactDecimal.power(8))

  /// Rupiah times `scale`.
  let cost: Int128

  /// `nil` for a quantity that is not above 0 or has over six decimals, for a price below 0 or with
  /// over two decimals, and for either beyond a thousand million.
  init?(quantity: ExactDecimal, unitPrice: ExactDecimal) {
    let most = ExactDecimal(1_000_000_000)
    guard quantity > ExactDecimal(0), quantity <= most, quantity.fractionDigits <= 6,
      unitPrice >= ExactDecimal(0), unitPrice <= most, unitPrice.fractionDigits <= 2
    else { return nil }
    let digits = quantity.fractionDigits + unitPrice.fractionDigits
    cost =
      Int128(quantity.mantissa) * Int128(unitPrice.mantissa)
      * Int128(ExactDecimal.power(8 - digits))
  }
}
