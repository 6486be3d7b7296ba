import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Pricing

/// Outlets, their goods and their terms as the journal keeps them, version 1.
extension OutletProfile {
  var members: [JSONValue.Member] {
    [
      .init("name", .string(name)), .init("centre", .id(centre)),
      .init("commission", .integer(commission.basisPoints)), .init("opened", .day(opened)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      name: try payload.text(of: "name"),
      centre: try payload.id(of: "centre"),
      commission: try payload.share(of: "commission"),
      opened: try payload.day(of: "opened")
    )
  }
}

extension OutletCosts {
  var members: [JSONValue.Member] {
    [
      .init("from", .day(from)), .init("rent", .integer(rent)), .init("wages", .integer(wages)),
      .init("other", .integer(other)), .init("staff", staff.map { .integer($0) } ?? .null),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      from: try payload.day(of: "from"),
      rent: try payload.number(of: "rent"),
      wages: try payload.number(of: "wages"),
      other: try payload.number(of: "other"),
      staff: try payload.value(of: "staff").integer
    )
  }
}

extension ConsignedProduct {
  var members: [JSONValue.Member] {
    [
      .init("product", .id(id)), .init("name", .string(name)), .init("owner", .id(owner)),
      .init("from", .day(from)),
    ] + terms.members + [
      .init("referenceKey", .string(referenceKey)),
      .init("shelfLife", shelfLife.map { .integer($0) } ?? .null),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      id: try payload.id(of: "product"),
      name: try payload.text(of: "name"),
      owner: try payload.id(of: "owner"),
      terms: try ProductTerms(payload: payload),
      referenceKey: try payload.text(of: "referenceKey"),
      shelfLife: try payload.value(of: "shelfLife").integer,
      from: try payload.day(of: "from")
    )
  }
}

extension ProductTerms {
  /// `price`, and one of `commission` (hundredths of a percent) and `payout` (rupiah).
  var members: [JSONValue.Member] {
    switch agreement {
    case .commission(let share):
      [.init("price", .integer(price)), .init("commission", .integer(share.basisPoints))]
    case .payout(let amount):
      [.init("price", .integer(price)), .init("payout", .integer(amount))]
    }
  }

  init(payload: JSONValue) throws(PayloadError) {
    let hasPayout = payload["payout"] != nil
    self.init(
      price: try payload.number(of: "price"),
      agreement: hasPayout
        ? .payout(try payload.number(of: "payout"))
        : .commission(try payload.share(of: "commission"))
    )
  }
}

extension ReferencePrice {
  var json: JSONValue {
    [
      "product": .string(product), "kind": .string(kind.rawValue), "price": .integer(price),
      "day": .day(day),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      product: try payload.text(of: "product"),
      kind: try payload.choice(of: "kind"),
      price: try payload.number(of: "price"),
      day: try payload.day(of: "day")
    )
  }
}

extension JSONValue {
  func share(of name: String) throws(PayloadError) -> Share {
    let number = try number(of: name)
    guard let share = Share(basisPoints: number) else {
      throw .shape("\(name) \(number), expected 0 to 10000")
    }
    return share
  }
}
