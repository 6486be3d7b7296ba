public import CivilTime
public import Pricing
import Progression

/// Whether an outlet pays for itself, and when its money runs out if nothing changes.
public struct Outlook: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// Fewer than two whole months to go by.
    case tooEarly
    /// Nobody said what the outlet costs.
    case costsUnknown
    /// The margin covers the costs, and goes on covering them for a year.
    case holds
    /// The money lasts longer than a year, but not for ever; `nil` when nobody said how much there is,
    /// and when it lasts longer than five.
    case shrinking(out: Month?)
    /// The money runs out within a year; `nil` when nobody said how much there is.
    case closing(out: Month?)
    case closed(on: Day)
  }

  public let asOf: Day
  /// From the opening; the last may be under way.
  public let months: [MonthFigures]
  /// Of the margin, over whole months; `nil` of fewer than two.
  public let trend: Trend?
  /// What a month costs now; `nil` when nobody said.
  public let costs: OutletCosts?
  /// The outlet's own money now; `nil` when nobody counted it.
  public let reserve: Int?
  public let verdict: Verdict
  /// Weightiest first.
  public let reasons: [OutlookReason]

  /// - Parameters:
  ///   - day: nothing later counts.
  ///   - references: prices of the programme beside those that the outlet saw itself.
  public init(
    of state: OutletState,
    asOf day: Day,
    references: [ReferencePrice],
    rules: PriceRules
  ) {
    asOf = day
    months = state.months(through: day)
    let whole = months.filter { $0.isWhole && $0.month > Month(of: state.profile?.opened ?? day) }
    let opening = months.first.flatMap { month in
      month.isWhole && state.profile?.opened == month.month.first ? [month] : nil
    }
    let counted = (opening ?? []) + whole
    trend = Trend(of: counted.map(\.margin))
    costs = state.costs(on: day)
    reserve = state.reserve(asOf: day)
    if let closing = state.closing, closing.day <= day {
      verdict = .closed(on: closing.day)
      reasons = []
      return
    }
    verdict = Self.verdict(trend, costs, reserve, asOf: day)
    let shelf = ShelfReport(of: state, asOf: day, references: references, rules: rules)
    reasons = OutlookReason.all(
      state,
      shelf,
      trend: trend,
      costs: costs,
      reserve: reserve,
      counted: counted
    )
  }

  private static func verdict(
    _ trend: Trend?,
    _ costs: OutletCosts?,
    _ reserve: Int?,
    asOf day: Day
  ) -> Verdict {
    guard let costs else { return .costsUnknown }
    guard let trend else { return .tooEarly }
    let falls = trend.slope < 0
    if trend.level >= costs.total, !falls { return .holds }
    let now = Month(of: day)
    guard let reserve else {
      if trend.level < costs.total { return .closing(out: nil) }
      let turns = (1...12).contains { trend.projected(after: $0) < costs.total }
      return turns ? .shrinking(out: nil) : .holds
    }
    guard let out = monthOut(trend, costs, reserve, asOf: day) else {
      return trend.level < costs.total ? .shrinking(out: nil) : .holds
    }
    if out <= now.adding(12) { return .closing(out: out) }
    return .shrinking(out: out)
  }

  /// The first month that loses money and by whose end the reserve is gone; `nil` when there is none in
  /// five years.
  private static func monthOut(
    _ trend: Trend,
    _ costs: OutletCosts,
    _ reserve: Int,
    asOf day: Day
  ) -> Month? {
    let now = Month(of: day)
    var left = reserve
    var loss = costs.total - trend.level
    if left < 0, loss > 0 { return now }
    loss = costs.total - trend.projected(after: 1)
    left -= loss * (now.last.number - day.number) / now.length
    if left < 0, loss > 0 { return now }
    for distance in 1...60 {
      loss = costs.total - trend.projected(after: distance + 1)
      left -= loss
      if left < 0, loss > 0 { return now.adding(distance) }
    }
    return nil
  }
}
