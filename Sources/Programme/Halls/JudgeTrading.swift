import AssessmentKit
public import CivilTime
import CurriculumModel
import Halls
import Progression
import Storage

/// A month of a hall whose traders were judged.
public struct JudgedMonth: Hashable, Sendable {
  /// Its first day.
  public var first: Day
  /// Traders whose curriculum asks for it and who could be judged.
  public var traders: Int
}

extension Office {
  /// Judges the month that a closed or corrected day completes, if it completes one.
  ///
  /// A month is judged with the first day of the next one that is closed, and anew whenever one of its
  /// days is closed or corrected after that.
  func judgeMonth(dueWith day: Day, in hall: HallID, _ access: WriteAccess) throws -> JudgedMonth? {
    let month = day.firstOfMonth
    let next = month.adding(months: 1)
    if next <= clock.now().day() {
      let closed = try access.closedDays(
        of: hall.rawValue,
        from: next,
        through: next.adding(months: 1).adding(days: -1)
      )
      if !closed.isEmpty { return try judge(month, in: hall, access) }
      let file = try hallFile(hall, in: access)
      if file.state.missingDays(from: month, through: next.adding(days: -1)).isEmpty {
        return try judge(month, in: file, access)
      }
    }
    let known = try access.closedDays(of: hall.rawValue, from: month, through: day)
    let before = month.adding(months: -1)
    guard known.count == 1,
      try !access.closedDays(of: hall.rawValue, from: before, through: month.adding(days: -1))
        .isEmpty
    else { return nil }
    return try judge(before, in: hall, access)
  }

  private func judge(_ month: Day, in hall: HallID, _ access: WriteAccess) throws -> JudgedMonth {
    try judge(month, in: hallFile(hall, in: access), access)
  }

  private func judge(
    _ month: Day,
    in file: HallFile,
    _ access: WriteAccess
  ) throws -> JudgedMonth {
    var judged = JudgedMonth(first: month, traders: 0)
    for count in TradingMonth.all(in: LevyLedger(file.state), from: month) {
      if try judgeTrading(count, in: file.id, access) != nil { judged.traders += 1 }
    }
    return judged
  }

  /// Hands in how one trader's month was, through the same door as every submission.
  private func judgeTrading(
    _ month: TradingMonth,
    in hall: HallID,
    _ access: WriteAccess
  ) throws -> SubmissionReceipt? {
    guard let modules = try fileUnlessVoided(of: month.trader, in: access)?.index.modules,
      let module = modules.first(where: { $0.assessments.contains { $0.assessor == "stall" } }),
      let assessment = module.assessments.first(where: { $0.assessor == "stall" })
    else { return nil }
    let counted = CountedSubmission(
      module: module,
      assessment: assessment,
      content: SubmissionContent(fields: [
        "month": month.name, "tradingDays": "\(month.tradingDays)",
        "daysOpened": "\(month.daysOpened)", "daysInArrears": "\(month.daysInArrears)",
        "hall": hall.rawValue, "stall": month.stall.rawValue,
      ]),
      subject: ["month", "hall"]
    )
    let receipt = try judge(
      counted,
      of: month.trader,
      because: "the month was closed again",
      access
    )
    return receipt?.submission == nil ? nil : receipt
  }
}

/// How one trader's month was.
struct TradingMonth {
  var trader: RegistrationID
  /// The stall held last.
  var stall: StallID
  var first: Day
  var tradingDays = 0
  var daysOpened = 0
  var daysInArrears = 0

  /// `2026-03`.
  var name: String { String(first.description.prefix(7)) }

  /// Everybody who had the key of a stall in that month, by registration.
  ///
  /// - Complexity: O(tenancies × days + payments).
  static func all(in ledger: LevyLedger, from first: Day) -> [TradingMonth] {
    let last = first.adding(months: 1).adding(days: -1)
    let records = (first.number...last.number).compactMap { number -> DayRecord? in
      let record = ledger.state.days[Day(number: number)]?.value
      return record?.isShut == false ? record : nil
    }
    let opened = records.map { Set($0.opened) }
    var months: [RegistrationID: TradingMonth] = [:]
    for history in ledger.state.stalls.values.sorted(by: { $0.stall.id < $1.stall.id }) {
      for tenancy in history.tenancies {
        guard let key = tenancy.key, key <= last, tenancy.endDay.map({ first < $0 }) ?? true
        else { continue }
        var month =
          months[tenancy.trader]
          ?? TradingMonth(trader: tenancy.trader, stall: tenancy.stall, first: first)
        month.stall = tenancy.stall
        for (record, opened) in zip(records, opened) where tenancy.holdsKey(on: record.day) {
          month.tradingDays += 1
          if opened.contains(tenancy.stall) { month.daysOpened += 1 }
        }
        month.tradingDays = min(month.tradingDays, records.count)
        month.daysOpened = min(month.daysOpened, month.tradingDays)
        months[tenancy.trader] = month
      }
    }
    let paid = money(in: ledger.state, through: last)
    for trader in months.keys {
      months[trader]?.daysInArrears = ledger.account(of: trader)
        .daysUnpaid(through: last, with: paid[trader] ?? .zero)
    }
    return months.values.sorted { $0.trader < $1.trader }
  }

  /// The money of each trader that had come by the last day.
  private static func money(in state: HallState, through last: Day) -> [RegistrationID: Rupiah] {
    var money: [RegistrationID: Rupiah] = [:]
    for payment in state.standingPayments where payment.value.day <= last {
      money[payment.value.trader, default: .zero] += payment.value.amount
    }
    return money
  }
}

extension LevyAccount {
  /// How many days up to the last one were unpaid when only that much money had come.
  fileprivate func daysUnpaid(through last: Day, with money: Rupiah) -> Int {
    var left = money
    return charges.count { charge in
      guard charge.day <= last, charge.net > .zero else { return false }
      if charge.net <= left {
        left -= charge.net
        return false
      }
      left = .zero
      return true
    }
  }
}

extension Day {
  var firstOfMonth: Day { adding(days: 1 - date.day) }
}
