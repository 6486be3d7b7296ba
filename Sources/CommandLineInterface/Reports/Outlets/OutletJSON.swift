import CivilTime
import CurriculumModel
import OrderedJSON
import Outlets
import Progression

/// Figures of outlets for programs.
extension MemberAccount {
  var json: JSONValue {
    [
      "registration": .string(owner.rawValue), "taken": .integer(taken),
      "earned": .integer(earned), "paid": .integer(paid), "owed": .integer(owed),
    ]
  }
}

extension MonthFigures {
  var json: JSONValue {
    [
      "month": .string(month.description), "through": .string(through.description),
      "taken": .integer(taken), "margin": .integer(margin), "rent": .integer(rent),
      "wages": .integer(wages), "other": .integer(other), "result": .integer(result),
      "reserve": reserve.map { .integer($0) } ?? .null,
    ]
  }
}

extension Outlook.Verdict {
  var json: [JSONValue.Member] {
    let (name, month): (String, Month?) =
      switch self {
      case .tooEarly: ("tooEarly", nil)
      case .costsUnknown: ("costsUnknown", nil)
      case .holds: ("holds", nil)
      case .shrinking(let month): ("shrinking", month)
      case .closing(let month): ("closing", month)
      case .closed: ("closed", nil)
      }
    return [
      .init("verdict", .string(name)),
      .init("moneyOut", month.map { .string($0.description) } ?? .null),
    ]
  }
}

extension OutlookReason {
  /// Its name, such as `rentAboveMargin`.
  var name: String {
    switch self {
    case .marginBelowCosts: "marginBelowCosts"
    case .marginCoversCosts: "marginCoversCosts"
    case .rentAboveMargin: "rentAboveMargin"
    case .noRent: "noRent"
    case .marginFalls: "marginFalls"
    case .marginRises: "marginRises"
    case .salesNeeded: "salesNeeded"
    case .pricesAboveMarket: "pricesAboveMarket"
    case .aboveChains: "aboveChains"
    case .stockGaps: "stockGaps"
    case .standing: "standing"
    case .onePerson: "onePerson"
    case .noReferences: "noReferences"
    case .reserveUnknown: "reserveUnknown"
    }
  }
}

extension ShelfReport.Flag {
  var name: String {
    switch self {
    case .soldOut: "soldOut"
    case .standing: "standing"
    case .expired: "expired"
    case .expiring: "expiring"
    case .aboveChain: "aboveChain"
    case .aboveMarket: "aboveMarket"
    }
  }
}
