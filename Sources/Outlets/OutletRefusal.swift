public import CivilTime
public import CurriculumModel
public import Progression

/// Why something can't happen to an outlet; nothing was written.
public enum OutletRefusal: Error, Hashable, Sendable {
  case notEntered
  case closed(on: Day)
  case beforeOpening(Day, opened: Day)
  case inTheFuture(Day)
  /// Goods came in or were sold on that day, so that it can't have closed before.
  case tradedLater(on: Day)
  case alreadyListed(ProductID)
  case unknownProduct(ProductID, nearest: ProductID?)
  case notListedYet(ProductID, Day, from: Day)
  /// A number that is not what is expected; the field's name is the option's.
  case outOfRange(field: String, found: Int, ClosedRange<Int>)
  /// What a line comes to is more than is counted.
  case tooMuch(ProductID, Int)
  case notEnough(ProductID, have: Int, wanted: Int, on: Day)
  /// A price for which the outlet would pay the member more than it takes.
  case belowPayout(ProductID, price: Int, payout: Int)
  case nothingOwed(RegistrationID, through: Day)
  case moreThanOwed(RegistrationID, owed: Int, wanted: Int, through: Day)
  /// The number of a delivery note, a receipt or a payment that was entered already.
  case referenceUsed(String)
  /// A receipt is known with another quantity, price or channel of a product.
  case receiptDiffers(String, ProductID, quantity: Int, price: Int)
  case unknownEvent(EventID)
  case notReversible(EventID)
  case alreadyReversed(EventID)
  case missing(field: String)
}
