import CivilTime
import CurriculumModel
import Progression

/// All that the rules of measures look at, for one hall and one day.
struct SanctionCase {
  /// Somebody who holds a stall on that day.
  struct Holding {
    var tenancy: Tenancy
    var account: LevyAccount
    /// When the stall last opened under this trader.
    var lastOpened: Day?
    /// Days in a row, up to now, on which the hall traded and the stall did not.
    var shutDays: Int
    /// Debits in a row, up to now, that found no money.
    var failedDebits: Int
    /// When the last debit was tried.
    var lastDebit: Day?
  }

  let state: HallState
  let rules: HallRules
  let day: Day
  /// By stall.
  let holdings: [Holding]

  /// - Complexity: O(openings since the oldest key + debits).
  init?(_ ledger: LevyLedger, on day: Day) {
    guard let rules = ledger.state.rules else { return nil }
    state = ledger.state
    self.rules = rules
    self.day = day
    let tenancies = ledger.state.standingStalls.compactMap { $0.tenancy(on: day) }
    let openings = Openings(ledger.state, tenancies, through: day)
    let debits = FailedDebits(ledger.state, through: day)
    holdings = tenancies.map { tenancy in
      Holding(
        tenancy: tenancy,
        account: ledger.account(of: tenancy.trader),
        lastOpened: openings.last[tenancy.stall],
        shutDays: openings.shutDays(of: tenancy),
        failedDebits: debits.count[tenancy.trader] ?? 0,
        lastDebit: debits.last[tenancy.trader]
      )
    }
  }
}

/// When stalls last opened.
private struct Openings {
  private(set) var last: [StallID: Day] = [:]
  /// The days on which the hall traded, ascending.
  private let tradingDays: [Day]
  private let day: Day

  init(_ state: HallState, _ tenancies: [Tenancy], through day: Day) {
    self.day = day
    let keys = Dictionary(
      tenancies.compactMap { tenancy in tenancy.key.map { (tenancy.stall, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    let start = keys.values.min() ?? day
    var tradingDays: [Day] = []
    for closed in state.closedDays where start <= closed && closed <= day {
      guard let record = state.days[closed]?.value, !record.isShut else { continue }
      tradingDays.append(closed)
      for stall in record.opened {
        if let key = keys[stall], key <= closed { last[stall] = closed }
      }
    }
    self.tradingDays = tradingDays
  }

  func shutDays(of tenancy: Tenancy) -> Int {
    guard let key = tenancy.key else { return 0 }
    let start = last[tenancy.stall]?.adding(days: 1) ?? key
    return tradingDays.reversed().prefix { start <= $0 }.count
  }
}

/// Debits in a row that found no money, by trader.
private struct FailedDebits {
  private(set) var count: [RegistrationID: Int] = [:]
  private(set) var last: [RegistrationID: Day] = [:]

  init(_ state: HallState, through day: Day) {
    let attempts = state.attempts.filter { $0.value.day <= day }
      .sorted { ($0.value.day, $0.stamp) < ($1.value.day, $1.stamp) }
    for attempt in attempts {
      let trader = attempt.value.trader
      let isPaid =
        attempt.value.failure == nil && state.reversals[attempt.value.reference] == nil
      count[trader] = isPaid ? 0 : (count[trader] ?? 0) + 1
      last[trader] = attempt.value.day
    }
  }
}
