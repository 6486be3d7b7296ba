public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// Where the figures of one stall's day come from: the events behind each of them.
public struct ChargeTrace: Hashable, Sendable {
  /// A part of one payment that went to this day.
  public struct Part: Hashable, Sendable {
    public var event: EventID
    public var reference: String
    public var amount: Rupiah
  }

  public var line: LevyLine
  /// The event that set the tariff of that day.
  public var tariff: EventID
  /// The events behind what was waived: general rules first, then decisions about the trader.
  public var waivers: [EventID]
  /// What paid it, oldest money first.
  public var payments: [Part]
}

extension LevyLedger {
  /// The events behind a day's levy; `nil` when none was owed.
  ///
  /// - Complexity: O(charges + payments).
  public func trace(of trader: RegistrationID, stall: StallID, day: Day) -> ChargeTrace? {
    let lines = account(of: trader).lines
    guard let position = lines.firstIndex(where: { $0.day == day && $0.stall == stall }),
      let tariff = state.tariff(on: day)
    else { return nil }
    let before = lines[..<position].reduce(Rupiah.zero) { $0 + $1.paid }
    return ChargeTrace(
      line: lines[position],
      tariff: tariff.stamp.id,
      waivers: lines[position].waived > .zero ? waivers(trader, stall, day) : [],
      payments: parts(of: trader, from: before, through: before + lines[position].paid)
    )
  }

  private func waivers(_ trader: RegistrationID, _ stall: StallID, _ day: Day) -> [EventID] {
    let tenancy = state.stalls[stall]?.tenancies.last {
      $0.trader == trader && $0.holdsKey(on: day)
    }
    let rules = state.waiverRules.filter { rule in
      tenancy?.key.map { rule.holds(on: day, key: $0) } ?? false
    }
    let decisions = state.waivers.filter { waiver in
      waiver.value.trader == trader && waiver.value.stall == stall && waiver.value.from <= day
        && day <= waiver.value.through
    }
    return rules.map(\.event) + decisions.map(\.stamp.id)
  }

  /// The payments that hold the stretch of a trader's money between two sums, by day.
  private func parts(
    of trader: RegistrationID,
    from start: Rupiah,
    through end: Rupiah
  ) -> [ChargeTrace.Part] {
    let payments = state.standingPayments.filter { $0.value.trader == trader }
      .sorted { ($0.value.day, $0.stamp) < ($1.value.day, $1.stamp) }
    var parts: [ChargeTrace.Part] = []
    var sum = Rupiah.zero
    for payment in payments {
      let next = sum + payment.value.amount
      let amount = min(next, end) - max(sum, start)
      if amount > .zero {
        parts.append(
          ChargeTrace.Part(
            event: payment.stamp.id,
            reference: payment.value.reference,
            amount: amount
          )
        )
      }
      sum = next
    }
    return parts
  }
}
