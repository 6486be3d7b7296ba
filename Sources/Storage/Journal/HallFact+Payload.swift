import CurriculumModel
import Halls
import OrderedJSON
import Progression

/// Facts of halls as the journal keeps them, version 1.
extension HallFact: StoredFact {
  var kind: String {
    switch self {
    case .entered: "hall-entered"
    case .rulesSet: "rules-set"
    case .stallsEntered: "stalls-entered"
    case .stallRemoved: "stall-removed"
    case .tariffSet: "tariff-set"
    case .waiverRuleSet: "waiver-rule-set"
    case .waiverRuleEnded: "waiver-rule-ended"
    case .allotted: "allotted"
    case .keyHanded: "key-handed"
    case .extended: "extended"
    case .forfeited: "forfeited"
    case .vacated: "vacated"
    case .dayClosed: "day-closed"
    case .dayCorrected: "day-corrected"
    case .paid: "paid"
    case .debitAttempted: "debit-attempted"
    case .paymentReversed: "payment-reversed"
    case .waived: "levy-waived"
    case .warned: "warned"
    case .sealed: "sealed"
    case .unsealed: "unsealed"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .entered(let profile): profile.members
    case .rulesSet(let rules): rules.members
    case .stallsEntered(let stalls): [.init("stalls", .array(stalls.map(\.json)))]
    case .stallRemoved(let stall, let reason):
      [.init("stall", .id(stall)), .init("reason", .string(reason))]
    case .tariffSet(let tariff): tariff.members
    case .waiverRuleSet(let rule): rule.members
    case .waiverRuleEnded(let rule, let through, let reason):
      [
        .init("rule", .id(rule)), .init("through", .day(through)),
        .init("reason", .string(reason)),
      ]
    case .allotted(let allotment): allotment.members
    case .keyHanded(let stall, let day): [.init("stall", .id(stall)), .init("day", .day(day))]
    case .extended(let stall, let until, let reason):
      [.init("stall", .id(stall)), .init("until", .day(until)), .init("reason", .string(reason))]
    case .forfeited(let stall, let reason, let day, let note):
      [
        .init("stall", .id(stall)), .init("reason", .string(reason.rawValue)),
        .init("day", .day(day)), .init("note", .string(note)),
      ]
    case .vacated(let stall, let day, let reason), .unsealed(let stall, let day, let reason):
      [.init("stall", .id(stall)), .init("day", .day(day)), .init("reason", .string(reason))]
    case .dayClosed(let record): record.members
    case .dayCorrected(let record, let reason):
      record.members + [.init("reason", .string(reason))]
    case .paid(let payments): [.init("payments", .array(payments.map(\.json)))]
    case .debitAttempted(let attempts): [.init("attempts", .array(attempts.map(\.json)))]
    case .paymentReversed(let reference, let day, let reason):
      [
        .init("reference", .string(reference)), .init("day", .day(day)),
        .init("reason", .string(reason)),
      ]
    case .waived(let waiver): waiver.members
    case .warned(let warning): warning.members
    case .sealed(let seal): seal.members
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "hall-entered": self = .entered(try HallProfile(payload: payload))
    case "rules-set": self = .rulesSet(try HallRules(payload: payload))
    case "stalls-entered":
      self = .stallsEntered(
        try payload.list(of: "stalls") { value throws(PayloadError) in try Stall(payload: value) }
      )
    case "stall-removed":
      self = .stallRemoved(
        try payload.id(of: "stall"),
        reason: try payload.text(of: "reason")
      )
    case "tariff-set": self = .tariffSet(try TariffPeriod(payload: payload))
    case "waiver-rule-set": self = .waiverRuleSet(try WaiverRule(payload: payload))
    case "waiver-rule-ended":
      self = .waiverRuleEnded(
        try payload.id(of: "rule"),
        through: try payload.day(of: "through"),
        reason: try payload.text(of: "reason")
      )
    default: self = try HallFact.ofTrader(kind, payload)
    }
  }

  /// What happens between a hall and one who trades there.
  private static func ofTrader(
    _ kind: String,
    _ payload: JSONValue
  ) throws(PayloadError) -> HallFact {
    switch kind {
    case "allotted": return .allotted(try Allotment(payload: payload))
    case "key-handed":
      return .keyHanded(try payload.id(of: "stall"), day: try payload.day(of: "day"))
    case "extended":
      return .extended(
        try payload.id(of: "stall"),
        until: try payload.day(of: "until"),
        reason: try payload.text(of: "reason")
      )
    case "forfeited":
      return .forfeited(
        try payload.id(of: "stall"),
        try payload.choice(of: "reason"),
        day: try payload.day(of: "day"),
        note: try payload.text(of: "note")
      )
    case "vacated":
      return .vacated(
        try payload.id(of: "stall"),
        day: try payload.day(of: "day"),
        reason: try payload.text(of: "reason")
      )
    case "warned": return .warned(try Warning(payload: payload))
    case "sealed": return .sealed(try Seal(payload: payload))
    case "unsealed":
      return .unsealed(
        try payload.id(of: "stall"),
        day: try payload.day(of: "day"),
        reason: try payload.text(of: "reason")
      )
    default: return try ofDayOrMoney(kind, payload)
    }
  }

  private static func ofDayOrMoney(
    _ kind: String,
    _ payload: JSONValue
  ) throws(PayloadError) -> HallFact {
    switch kind {
    case "day-closed": return .dayClosed(try DayRecord(payload: payload))
    case "day-corrected":
      return .dayCorrected(
        try DayRecord(payload: payload),
        reason: try payload.text(of: "reason")
      )
    case "paid":
      return .paid(
        try payload.list(of: "payments") { value throws(PayloadError) in
          try Payment(payload: value)
        }
      )
    case "debit-attempted":
      return .debitAttempted(
        try payload.list(of: "attempts") { value throws(PayloadError) in
          try DebitAttempt(payload: value)
        }
      )
    case "payment-reversed":
      return .paymentReversed(
        reference: try payload.text(of: "reference"),
        day: try payload.day(of: "day"),
        reason: try payload.text(of: "reason")
      )
    case "levy-waived": return .waived(try Waiver(payload: payload))
    default: throw .kind
    }
  }
}
