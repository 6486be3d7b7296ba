import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Progression

/// Tariffs, payments and waivers as the journal keeps them, version 1; money in whole rupiah.
extension TariffPeriod {
  var members: [JSONValue.Member] {
    [
      .init("amount", .integer(amount.amount)), .init("from", .day(from)),
      .init("through", .day(through)), .init("basis", .string(basis.rawValue)),
      .init("source", .string(source)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      amount: Rupiah(try payload.number(of: "amount")),
      from: try payload.day(of: "from"),
      through: try payload.optionalDay(of: "through"),
      basis: try payload.choice(of: "basis"),
      source: try payload.text(of: "source")
    )
  }
}

extension WaiverRule {
  var members: [JSONValue.Member] {
    var (months, from, through): (Int?, Day?, Day?)
    switch condition {
    case .firstMonths(let number): months = number
    case .period(let first, let last): (from, through) = (first, last)
    }
    return [
      .init("rule", .id(id)), .init("share", .integer(share)),
      .init("firstMonths", .optional(months)), .init("from", .day(from)),
      .init("through", .day(through)), .init("reason", .string(reason)),
      .init("source", .string(source)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let condition: Condition
    if let months = try payload.optionalNumber(of: "firstMonths") {
      condition = .firstMonths(months)
    } else {
      condition = .period(
        from: try payload.day(of: "from"),
        through: try payload.optionalDay(of: "through")
      )
    }
    self.init(
      id: try payload.id(of: "rule"),
      share: try payload.number(of: "share"),
      condition: condition,
      reason: try payload.text(of: "reason"),
      source: try payload.text(of: "source")
    )
  }
}

extension Payment {
  var json: JSONValue {
    .object([
      .init("stall", .id(stall)), .init("trader", .id(trader)),
      .init("amount", .integer(amount.amount)), .init("day", .day(day)),
      .init("means", .string(means.rawValue)), .init("reference", .string(reference)),
    ])
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      stall: try payload.id(of: "stall"),
      trader: try payload.id(of: "trader"),
      amount: Rupiah(try payload.number(of: "amount")),
      day: try payload.day(of: "day"),
      means: try payload.choice(of: "means"),
      reference: try payload.text(of: "reference")
    )
  }
}

extension DebitAttempt {
  var json: JSONValue {
    .object([
      .init("stall", .id(stall)), .init("trader", .id(trader)),
      .init("amount", .integer(amount.amount)), .init("day", .day(day)),
      .init("reference", .string(reference)), .init("failure", .optional(failure)),
    ])
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      stall: try payload.id(of: "stall"),
      trader: try payload.id(of: "trader"),
      amount: Rupiah(try payload.number(of: "amount")),
      day: try payload.day(of: "day"),
      reference: try payload.text(of: "reference"),
      failure: try payload.optionalText(of: "failure")
    )
  }
}

extension Waiver {
  var members: [JSONValue.Member] {
    var (share, amount): (Int?, Int?)
    switch relief {
    case .share(let percent): share = percent
    case .amount(let sum): amount = sum.amount
    }
    return [
      .init("stall", .id(stall)), .init("trader", .id(trader)), .init("from", .day(from)),
      .init("through", .day(through)), .init("share", .optional(share)),
      .init("amount", .optional(amount)), .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let relief: Relief
    if let share = try payload.optionalNumber(of: "share") {
      relief = .share(share)
    } else {
      relief = .amount(Rupiah(try payload.number(of: "amount")))
    }
    self.init(
      stall: try payload.id(of: "stall"),
      trader: try payload.id(of: "trader"),
      from: try payload.day(of: "from"),
      through: try payload.day(of: "through"),
      relief: relief,
      reason: try payload.text(of: "reason")
    )
  }
}
