import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Pricing
import Progression

/// Facts of outlets as the journal keeps them, version 1.
extension OutletFact: StoredFact {
  var kind: String {
    switch self {
    case .entered: "entered"
    case .costsSet: "costs-set"
    case .reserveCounted: "reserve-counted"
    case .productListed: "product-listed"
    case .priced: "priced"
    case .delivered: "delivered"
    case .sold: "sold"
    case .returned: "returned"
    case .settled: "settled"
    case .surveyed: "surveyed"
    case .reversed: "reversed"
    case .closed: "closed"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .entered(let profile): profile.members
    case .costsSet(let costs): costs.members
    case .reserveCounted(let reserve):
      [.init("day", .day(reserve.day)), .init("amount", .integer(reserve.amount))]
    case .productListed(let product): product.members
    case .priced(let product, let terms):
      [.init("product", .id(product)), .init("from", .day(terms.from))] + terms.terms.members
    case .delivered(let delivery): delivery.members
    case .sold(let batch): batch.members
    case .returned(let goods): goods.members
    case .settled(let settlement): settlement.members
    case .surveyed(let prices): [.init("prices", .array(prices.map(\.json)))]
    case .reversed(let event, let reason):
      [.init("target", .event(event)), .init("reason", .string(reason))]
    case .closed(let day, let reason):
      [.init("day", .day(day)), .init("reason", .string(reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "entered": self = .entered(try OutletProfile(payload: payload))
    case "costs-set": self = .costsSet(try OutletCosts(payload: payload))
    case "reserve-counted":
      self = .reserveCounted(
        CountedReserve(day: try payload.day(of: "day"), amount: try payload.number(of: "amount"))
      )
    case "product-listed": self = .productListed(try ConsignedProduct(payload: payload))
    case "priced":
      self = .priced(
        try payload.id(of: "product"),
        DatedTerms(from: try payload.day(of: "from"), terms: try ProductTerms(payload: payload))
      )
    case "delivered": self = .delivered(try Delivery(payload: payload))
    case "sold": self = .sold(try SaleBatch(payload: payload))
    case "returned": self = .returned(try GoodsReturn(payload: payload))
    case "settled": self = .settled(try Settlement(payload: payload))
    case "surveyed":
      var prices: [ReferencePrice] = []
      for value in try payload.values(of: "prices") {
        prices.append(try ReferencePrice(payload: value))
      }
      self = .surveyed(prices)
    case "reversed":
      self = .reversed(try payload.event(of: "target"), reason: try payload.text(of: "reason"))
    case "closed":
      self = .closed(on: try payload.day(of: "day"), reason: try payload.text(of: "reason"))
    default: throw .kind
    }
  }
}
