public import CivilTime

/// What one month took and cost.
public struct MonthFigures: Hashable, Sendable {
  public var month: Month
  /// The last day that is counted: the month's, or the day of the question.
  public var through: Day
  /// What buyers paid.
  public var taken: Int
  /// What of it the outlet kept.
  public var margin: Int
  public var rent: Int
  public var wages: Int
  public var other: Int
  /// The outlet's own money at the end; `nil` before it was ever counted.
  public var reserve: Int?

  public var costs: Int { rent + wages + other }
  public var result: Int { margin - costs }
  public var isWhole: Bool { through == month.last }
}

extension OutletState {
  /// What the costs of each day from one to another come to, a month's costs spread over its days.
  ///
  /// Rounded to the rupiah once for each month and kind, halves up.
  public func costs(from first: Day, through last: Day) -> (rent: Int, wages: Int, other: Int) {
    var sum = (rent: 0, wages: 0, other: 0)
    guard first <= last else { return sum }
    var month = Month(of: first)
    while month <= Month(of: last) {
      let days = max(first, month.first).number...min(last, month.last).number
      var weighed = (rent: 0, wages: 0, other: 0)
      for number in days {
        guard let costs = costs(on: Day(number: number)) else { continue }
        weighed.rent += costs.rent
        weighed.wages += costs.wages
        weighed.other += costs.other
      }
      func share(_ amount: Int) -> Int { (amount * 2 + month.length) / (2 * month.length) }
      sum.rent += share(weighed.rent)
      sum.wages += share(weighed.wages)
      sum.other += share(weighed.other)
      month = month.adding(1)
    }
    return sum
  }

  /// What holds on a day; `nil` while the outlet is not open, and before costs were set.
  public func costs(on day: Day) -> OutletCosts? {
    guard let profile, day >= profile.opened, day <= closing?.day ?? day else { return nil }
    return costs.last { $0.from <= day }
  }

  /// The outlet's own money at the end of a day: what was counted last, and what was earned and
  /// spent since; `nil` before anything was counted.
  public func reserve(asOf day: Day) -> Int? {
    guard let counted = reserves.last(where: { $0.day <= day }) else { return nil }
    let since = counted.day.adding(days: 1)
    let spent = costs(from: since, through: day)
    return counted.amount + margin(from: since, through: day)
      - (spent.rent + spent.wages + spent.other)
  }

  /// Each month from the opening to a day; the last may be under way.
  public func months(through day: Day) -> [MonthFigures] {
    guard let profile, profile.opened <= day else { return [] }
    let last = min(day, closing?.day ?? day)
    var months: [MonthFigures] = []
    var month = Month(of: profile.opened)
    while month <= Month(of: last) {
      let end = min(month.last, last)
      let costs = costs(from: month.first, through: end)
      months.append(
        MonthFigures(
          month: month,
          through: end,
          taken: taken(from: month.first, through: end),
          margin: margin(from: month.first, through: end),
          rent: costs.rent,
          wages: costs.wages,
          other: costs.other,
          reserve: reserve(asOf: end)
        )
      )
      month = month.adding(1)
    }
    return months
  }
}
