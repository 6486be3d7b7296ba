public import AssessmentKit
public import CivilTime

/// What a stall owes for one day, over a stretch of days.
public struct TariffPeriod: Hashable, Sendable {
  /// For which days the levy is owed.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Every day on which the hall trades.
    case everyTradingDay = "every-trading-day"
    /// Only days on which the stall opened.
    case daysOpened = "days-opened"
  }

  /// A day; not negative.
  public var amount: Rupiah
  public var from: Day
  /// The last day; `nil` until further notice.
  public var through: Day?
  public var basis: Basis
  /// The law or decree that sets it.
  public var source: String

  public init(
    amount: Rupiah,
    from: Day,
    through: Day? = nil,
    basis: Basis = .everyTradingDay,
    source: String
  ) {
    self.amount = amount
    self.from = from
    self.through = through
    self.basis = basis
    self.source = source
  }

  public func holds(on day: Day) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}
