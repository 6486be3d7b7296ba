import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// Works out who owes what from a hall's state.
///
/// A day's levy is owed by whoever has the key of a stall that isn't sealed, for days that were
/// closed and on which the hall didn't stay shut. General rules take off the greatest share that
/// any of them allows; decisions about one trader then take off what they say, in the order told,
/// until nothing is left.
struct LevyAssessment {
  private let state: HallState
  private let waivers: [RegistrationID: [Waiver]]

  init(_ state: HallState) {
    self.state = state
    waivers = Dictionary(grouping: state.waivers.map(\.value), by: \.trader)
  }

  /// Everybody's account, from scratch.
  ///
  /// - Complexity: O(tenancies × days closed).
  func accounts() -> [RegistrationID: LevyAccount] { accounts { _ in true } }

  /// The accounts of some traders, from scratch.
  func accounts(of traders: Set<RegistrationID>) -> [RegistrationID: LevyAccount] {
    accounts(of: traders.contains)
  }

  /// Whether somebody decided about what this trader has to pay.
  func hasDecisions(about trader: RegistrationID) -> Bool { waivers[trader] != nil }

  /// What one day brings, before decisions about traders, by stall.
  ///
  /// - Complexity: O(tenancies).
  func charges(on day: Day) -> [(trader: RegistrationID, charge: LevyCharge)] {
    guard let terms = DayTerms(day, in: state) else { return [] }
    var charges: [(trader: RegistrationID, charge: LevyCharge)] = []
    for history in state.stalls.values {
      for tenancy in history.tenancies where tenancy.holdsKey(on: day) {
        for charge in self.charges(of: tenancy, [terms]) {
          charges.append((tenancy.trader, charge))
        }
      }
    }
    return charges.sorted { $0.charge.stall < $1.charge.stall }
  }

  private func accounts(
    of isWanted: (RegistrationID) -> Bool
  ) -> [RegistrationID: LevyAccount] {
    let terms = state.closedDays.compactMap { DayTerms($0, in: state) }
    var accounts: [RegistrationID: LevyAccount] = [:]
    var several: Set<RegistrationID> = []
    var charges: [RegistrationID: [LevyCharge]] = [:]
    for history in state.stalls.values {
      for tenancy in history.tenancies where isWanted(tenancy.trader) {
        if charges[tenancy.trader] != nil { several.insert(tenancy.trader) }
        charges[tenancy.trader, default: []] += self.charges(of: tenancy, terms)
      }
    }
    for (trader, own) in charges where !own.isEmpty {
      var account = LevyAccount(trader: trader)
      var decisions = LevyDecisions(waivers[trader] ?? [])
      let ordered =
        several.contains(trader) ? own.sorted { ($0.day, $0.stall) < ($1.day, $1.stall) } : own
      for charge in ordered { account.append(decisions.applied(to: charge)) }
      accounts[trader] = account
    }
    for payment in state.standingPayments where isWanted(payment.value.trader) {
      let trader = payment.value.trader
      accounts[trader, default: LevyAccount(trader: trader)]
        .receive(payment.value.amount, by: payment.value.means)
    }
    return accounts
  }

  /// What a tenancy owes, day by day, before decisions about its trader.
  private func charges(of tenancy: Tenancy, _ terms: [DayTerms]) -> [LevyCharge] {
    guard let key = tenancy.key else { return [] }
    let shares = WaiverWindow.windows(state.waiverRules, key: key)
    var charges: [LevyCharge] = []
    for terms in terms[DayTerms.position(of: key, in: terms)...] {
      if let end = tenancy.endDay, end <= terms.day { break }
      guard terms.isOwed(by: tenancy.stall),
        tenancy.sealings.isEmpty || !tenancy.isSealed(on: terms.day)
      else { continue }
      let share = shares.reduce(0) { $1.holds(on: terms.day) ? max($0, $1.share) : $0 }
      charges.append(
        LevyCharge(
          day: terms.day,
          stall: tenancy.stall,
          due: terms.amount,
          waived: terms.amount.share(of: share),
          event: terms.event
        )
      )
    }
    return charges
  }
}

/// What a closed day asks of a stall.
private struct DayTerms {
  let day: Day
  /// The closing of the day.
  let event: EventID
  let amount: Rupiah
  /// The stalls that owe it; `nil` for all.
  private let owing: Set<StallID>?

  /// `nil` for a day that nobody closed or that costs nothing.
  init?(_ day: Day, in state: HallState) {
    guard let closing = state.days[day], !closing.value.isShut,
      let tariff = state.tariff(on: day)?.value, tariff.amount > .zero
    else { return nil }
    switch tariff.basis {
    case .everyTradingDay:
      guard state.trades(on: day) else { return nil }
      owing = nil
    case .daysOpened: owing = Set(closing.value.opened)
    }
    self.day = day
    event = closing.stamp.id
    amount = tariff.amount
  }

  func isOwed(by stall: StallID) -> Bool { owing?.contains(stall) ?? true }

  /// Where the first day stands that is not before `day`.
  static func position(of day: Day, in terms: [DayTerms]) -> Int {
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The days on which a rule takes something off for one tenancy.
private struct WaiverWindow {
  let from: Day
  /// The first day on which it holds no more; `nil` for none.
  let end: Day?
  let share: Int

  func holds(on day: Day) -> Bool { from <= day && (end.map { day < $0 } ?? true) }

  static func windows(_ rules: [WaiverRuleRecord], key: Day) -> [WaiverWindow] {
    rules.map { record in
      let ended = record.ended?.adding(days: 1)
      switch record.rule.condition {
      case .firstMonths(let months):
        let end = key.adding(months: months)
        return WaiverWindow(from: key, end: min(end, ended ?? end), share: record.rule.share)
      case .period(let from, let through):
        let end = through?.adding(days: 1)
        return WaiverWindow(
          from: from,
          end: [end, ended].compactMap(\.self).min(),
          share: record.rule.share
        )
      }
    }
  }
}

/// Decisions about one trader, each with what is left of it.
private struct LevyDecisions {
  private var waivers: [(waiver: Waiver, left: Rupiah)]

  init(_ waivers: [Waiver]) {
    self.waivers = waivers.map { waiver in
      if case .amount(let amount) = waiver.relief { return (waiver, amount) }
      return (waiver, .zero)
    }
  }

  /// Charges have to come in ascending order.
  mutating func applied(to charge: LevyCharge) -> LevyCharge {
    var charge = charge
    for index in waivers.indices {
      let waiver = waivers[index].waiver
      guard waiver.stall == charge.stall, waiver.from <= charge.day, charge.day <= waiver.through
      else { continue }
      switch waiver.relief {
      case .share(let percent):
        charge.waived += min(charge.net, charge.due.share(of: percent))
      case .amount:
        let taken = max(.zero, min(charge.net, waivers[index].left))
        waivers[index].left -= taken
        charge.waived += taken
      }
    }
    return charge
  }
}

extension Rupiah {
  /// So many percent of it, rounded down; nothing below 0 and never more than all of it.
  fileprivate func share(of percent: Int) -> Rupiah {
    Rupiah(amount * Swift.min(100, Swift.max(0, percent)) / 100)
  }
}
