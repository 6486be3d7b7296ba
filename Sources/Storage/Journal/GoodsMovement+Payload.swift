import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets

/// Goods and payments of outlets as the journal keeps them, version 1.
extension Delivery {
  var members: [JSONValue.Member] {
    [
      .init("product", .id(product)), .init("quantity", .integer(quantity)),
      .init("day", .day(day)), .init("reference", .string(reference)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      product: try payload.id(of: "product"),
      quantity: try payload.number(of: "quantity"),
      day: try payload.day(of: "day"),
      reference: try payload.text(of: "reference")
    )
  }
}

extension GoodsReturn {
  var members: [JSONValue.Member] {
    [
      .init("product", .id(product)), .init("quantity", .integer(quantity)),
      .init("day", .day(day)), .init("cause", .string(cause.rawValue)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      product: try payload.id(of: "product"),
      quantity: try payload.number(of: "quantity"),
      day: try payload.day(of: "day"),
      cause: try payload.choice(of: "cause")
    )
  }
}

extension Settlement {
  var members: [JSONValue.Member] {
    [
      .init("owner", .id(owner)), .init("through", .day(through)),
      .init("amount", .integer(amount)), .init("day", .day(day)),
      .init("reference", .string(reference)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      owner: try payload.id(of: "owner"),
      through: try payload.day(of: "through"),
      amount: try payload.number(of: "amount"),
      day: try payload.day(of: "day"),
      reference: try payload.text(of: "reference")
    )
  }
}

extension SaleBatch {
  var members: [JSONValue.Member] {
    [
      .init("day", .day(day)), .init("reference", .string(reference)),
      .init("lines", .array(lines.map(\.json))),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    var lines: [SaleLine] = []
    for value in try payload.values(of: "lines") { lines.append(try SaleLine(payload: value)) }
    self.init(
      day: try payload.day(of: "day"),
      reference: try payload.text(of: "reference"),
      lines: lines
    )
  }
}

extension SaleLine {
  fileprivate var json: JSONValue {
    [
      "product": .id(product), "owner": .id(owner), "quantity": .integer(quantity),
      "price": .integer(price), "payout": .integer(payout), "channel": .string(channel.rawValue),
      "receipt": .string(receipt),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      product: try payload.id(of: "product"),
      owner: try payload.id(of: "owner"),
      quantity: try payload.number(of: "quantity"),
      price: try payload.number(of: "price"),
      payout: try payload.number(of: "payout"),
      channel: try payload.choice(of: "channel"),
      receipt: try payload.text(of: "receipt")
    )
  }
}
