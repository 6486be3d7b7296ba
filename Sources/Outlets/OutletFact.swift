public import CivilTime
public import CurriculumModel
public import Pricing
public import Progression

/// What can happen to an outlet.
public enum OutletFact: Hashable, Sendable {
  /// An outlet as it now is, whole.
  case entered(OutletProfile)
  case costsSet(OutletCosts)
  case reserveCounted(CountedReserve)
  case productListed(ConsignedProduct)
  case priced(ProductID, DatedTerms)
  case delivered(Delivery)
  case sold(SaleBatch)
  case returned(GoodsReturn)
  case settled(Settlement)
  /// Prices that somebody saw elsewhere.
  case surveyed([ReferencePrice])
  /// Another event of this outlet that should not have been written.
  case reversed(EventID, reason: String)
  case closed(on: Day, reason: String)

  /// The day it happened; `nil` for what holds from when it was written.
  public var day: Day? {
    switch self {
    case .entered(let profile): profile.opened
    case .costsSet(let costs): costs.from
    case .reserveCounted(let reserve): reserve.day
    case .productListed(let product): product.from
    case .priced(_, let terms): terms.from
    case .delivered(let delivery): delivery.day
    case .sold(let batch): batch.day
    case .returned(let goods): goods.day
    case .settled(let settlement): settlement.day
    case .closed(let day, _): day
    case .surveyed, .reversed: nil
    }
  }
}
