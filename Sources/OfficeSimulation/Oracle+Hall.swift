import CivilTime

/// A hall of three stalls with a levy of 4,000 a day, as the oracle knows it.
struct OracleHall {
  struct Tenancy {
    var stall: Int
    var trader: Int
    var from: Day
    var key: Day?
    /// From that day on the stall is free.
    var end: Day?
  }

  struct Payment {
    var trader: Int
    var rupiah: Int
    var isReversed = false
  }

  struct Relief {
    var stall: Int
    var trader: Int
    var from: Day
    var through: Day
    var percent: Int
  }

  static let levy = 4_000

  var tenancies: [Tenancy] = []
  /// Closed days; true for those on which the hall traded.
  var days: [Day: Bool] = [:]
  var payments: [Payment] = []
  var reliefs: [Relief] = []

  func current(_ stall: Int) -> Int? {
    tenancies.lastIndex { $0.stall == stall && $0.end == nil }
  }

  var holders: [Int: Int] {
    var holders: [Int: Int] = [:]
    for tenancy in tenancies where tenancy.end == nil { holders[tenancy.stall] = tenancy.trader }
    return holders
  }

  var accounts: [Int: PlayedView.Account] {
    var accounts: [Int: PlayedView.Account] = [:]
    for tenancy in tenancies {
      guard let key = tenancy.key else { continue }
      for (day, traded) in days where traded && key <= day {
        if let end = tenancy.end, end <= day { continue }
        var left = Self.levy
        for relief in reliefs
        where relief.stall == tenancy.stall && relief.trader == tenancy.trader
          && relief.from <= day && day <= relief.through
        {
          left -= min(left, Self.levy * relief.percent / 100)
        }
        accounts[tenancy.trader, default: .init(due: 0, waived: 0, money: 0)].due += Self.levy
        accounts[tenancy.trader, default: .init(due: 0, waived: 0, money: 0)].waived +=
          Self.levy - left
      }
    }
    for payment in payments where !payment.isReversed {
      accounts[payment.trader, default: .init(due: 0, waived: 0, money: 0)].money += payment.rupiah
    }
    return accounts.filter { $0.value != .init(due: 0, waived: 0, money: 0) }
  }
}

extension Oracle {
  func isFree(_ stall: Int) -> Bool {
    let end = hall.tenancies.last { $0.stall == stall }?.end
    return hall.current(stall) == nil && !(end.map { today < $0 } ?? false)
  }

  /// Whether two people count as one household.
  func shareHousehold(_ one: Int, _ other: Int) -> Bool {
    if one == other || people[one]?.owner == people[other]?.owner { return true }
    guard let household = people[one]?.household else { return false }
    return household == people[other]?.household
  }

  /// In the programme, and nobody of the household holds a stall.
  func mayHold(_ person: Int, besides stall: Int?) -> Bool {
    guard let trader = people[person], !trader.isErased, !trader.isAbandoned else { return false }
    return !hall.holders.contains { $0.key != stall && shareHousehold($0.value, person) }
  }

  func expectation(ofHall act: Act) -> Expectation {
    func held(_ stall: Int, _ holds: (OracleHall.Tenancy) -> Expectation) -> Expectation {
      hall.current(stall).map { holds(hall.tenancies[$0]) } ?? .refused
    }
    switch act {
    case .giveStall(let stall, let person):
      guard isFree(stall), mayHold(person, besides: nil) else { return .refused }
      return isClockBack ? .either : .accepted
    case .handKey(let stall):
      return held(stall) { tenancy in
        guard tenancy.key == nil, tenancy.from <= today else { return .refused }
        // A key is handed on what was so when it was, which a clock that went back doesn't know.
        if isClockBack { return .either }
        return mayHold(tenancy.trader, besides: stall) ? .accepted : .refused
      }
    case .vacateStall(let stall): return held(stall) { $0.from <= today ? .accepted : .refused }
    case .closeDay(let daysAgo, _):
      return hall.days[today.adding(days: -daysAgo)] == nil ? .accepted : .refused
    case .correctDay(let daysAgo, _):
      return hall.days[today.adding(days: -daysAgo)] == nil ? .refused : .accepted
    case .payLevy(let stall, _): return held(stall) { _ in .accepted }
    case .reversePayment(let number):
      guard hall.payments.indices.contains(number) else { return .refused }
      return hall.payments[number].isReversed ? .refused : .accepted
    case .relieve(let stall, _, _): return held(stall) { _ in .accepted }
    default: return .either
    }
  }

  mutating func applyHall(_ act: Act) {
    switch act {
    case .giveStall(let stall, let person):
      hall.tenancies.append(.init(stall: stall, trader: person, from: today))
    case .handKey(let stall):
      if let tenancy = hall.current(stall) { hall.tenancies[tenancy].key = today }
    case .vacateStall(let stall):
      if let tenancy = hall.current(stall) { hall.tenancies[tenancy].end = today }
    case .closeDay(let daysAgo, let shut), .correctDay(let daysAgo, let shut):
      hall.days[today.adding(days: -daysAgo)] = !shut
    case .payLevy(let stall, let rupiah):
      if let tenancy = hall.current(stall) {
        hall.payments.append(.init(trader: hall.tenancies[tenancy].trader, rupiah: rupiah))
      }
    case .reversePayment(let number): hall.payments[number].isReversed = true
    case .relieve(let stall, let percent, let days):
      if let tenancy = hall.current(stall) {
        hall.reliefs.append(
          .init(
            stall: stall,
            trader: hall.tenancies[tenancy].trader,
            from: today,
            through: today.adding(days: days),
            percent: percent
          )
        )
      }
    default: break
    }
  }
}
