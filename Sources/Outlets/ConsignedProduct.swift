public import CivilTime
public import CurriculumModel
public import Progression

/// Goods of one member that an outlet sells.
public struct ConsignedProduct: Hashable, Sendable {
  public var id: ProductID
  /// What buyers read on the shelf.
  public var name: String
  public var owner: RegistrationID
  public var terms: ProductTerms
  /// By which reference prices know it; from its name unless said otherwise.
  public var referenceKey: String
  /// How many days after delivery it is still good; `nil` when it keeps.
  public var shelfLife: Int?
  /// From when it may be delivered and sold.
  public var from: Day

  public init(
    id: ProductID,
    name: String,
    owner: RegistrationID,
    terms: ProductTerms,
    referenceKey: String,
    shelfLife: Int? = nil,
    from: Day
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.terms = terms
    self.referenceKey = referenceKey
    self.shelfLife = shelfLife
    self.from = from
  }
}

/// What a buyer pays for one piece, and what of it is the member's.
public struct ProductTerms: Hashable, Sendable {
  public enum Agreement: Hashable, Sendable {
    /// The outlet keeps a share of what it takes.
    case commission(Share)
    /// The member gets that much for each piece, whatever it sells for.
    case payout(Int)
  }

  /// Rupiah for one piece.
  public var price: Int
  public var agreement: Agreement

  public init(price: Int, agreement: Agreement) {
    self.price = price
    self.agreement = agreement
  }

  /// What the member gets for pieces that were sold at a price.
  public func payout(of quantity: Int, at price: Int) -> Int {
    switch agreement {
    case .commission(let share): quantity * price - share.of(quantity * price)
    case .payout(let amount): quantity * amount
    }
  }
}

/// Terms and since when they hold.
public struct DatedTerms: Hashable, Sendable {
  public var from: Day
  public var terms: ProductTerms

  public init(from: Day, terms: ProductTerms) {
    self.from = from
    self.terms = terms
  }
}
