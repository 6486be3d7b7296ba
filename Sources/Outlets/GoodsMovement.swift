public import CivilTime
public import CurriculumModel
public import Progression

/// Goods that a member brought.
public struct Delivery: Hashable, Sendable {
  public var product: ProductID
  public var quantity: Int
  public var day: Day
  /// The number of the delivery note; empty for none.
  public var reference: String

  public init(product: ProductID, quantity: Int, day: Day, reference: String) {
    self.product = product
    self.quantity = quantity
    self.day = day
    self.reference = reference
  }
}

/// Goods that went back to their member unsold.
public struct GoodsReturn: Hashable, Sendable {
  public enum Cause: String, Hashable, Sendable, CaseIterable {
    case unsold, expired, damaged
  }

  public var product: ProductID
  public var quantity: Int
  public var day: Day
  public var cause: Cause

  public init(product: ProductID, quantity: Int, day: Day, cause: Cause) {
    self.product = product
    self.quantity = quantity
    self.day = day
    self.cause = cause
  }
}

/// What was sold on one day.
public struct SaleBatch: Hashable, Sendable {
  public var day: Day
  /// The till's file, as its digest; empty for what was typed in.
  public var reference: String
  public var lines: [SaleLine]

  public init(day: Day, reference: String, lines: [SaleLine]) {
    self.day = day
    self.reference = reference
    self.lines = lines
  }
}

/// One line of the till, with what of it is the member's as it was agreed on that day.
public struct SaleLine: Hashable, Sendable {
  public enum Channel: String, Hashable, Sendable, CaseIterable {
    case shop, online, order, bazaar
  }

  public var product: ProductID
  public var owner: RegistrationID
  public var quantity: Int
  /// What was asked for one piece.
  public var price: Int
  /// What the member gets for all of them.
  public var payout: Int
  public var channel: Channel
  /// The number of the till's receipt; empty for none.
  public var receipt: String

  public init(
    product: ProductID,
    owner: RegistrationID,
    quantity: Int,
    price: Int,
    payout: Int,
    channel: Channel,
    receipt: String
  ) {
    self.product = product
    self.owner = owner
    self.quantity = quantity
    self.price = price
    self.payout = payout
    self.channel = channel
    self.receipt = receipt
  }

  public var taken: Int { quantity * price }
  public var commission: Int { taken - payout }
}

/// Money that a member was paid for what was sold.
public struct Settlement: Hashable, Sendable {
  public var owner: RegistrationID
  /// The last day of the sales that it pays.
  public var through: Day
  public var amount: Int
  /// The day of the payment.
  public var day: Day
  /// The number of the receipt or the transfer.
  public var reference: String

  public init(
    owner: RegistrationID,
    through: Day,
    amount: Int,
    day: Day,
    reference: String
  ) {
    self.owner = owner
    self.through = through
    self.amount = amount
    self.day = day
    self.reference = reference
  }
}
