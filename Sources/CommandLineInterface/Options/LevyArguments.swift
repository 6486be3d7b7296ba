import ArgumentParser
import CivilTime
import Halls
import Readings

/// For which days a levy is owed, on the command line.
struct LevyBasisArgument: ExpressibleByArgument, Sendable {
  var basis: TariffPeriod.Basis

  static let everyTradingDay = LevyBasisArgument(basis: .everyTradingDay)

  init(basis: TariffPeriod.Basis) { self.basis = basis }

  init?(argument: String) {
    guard let basis = TariffPeriod.Basis(rawValue: argument) else { return nil }
    self.basis = basis
  }

  static var allValueStrings: [String] { TariffPeriod.Basis.allCases.map(\.rawValue) }
  var defaultValueDescription: String { basis.rawValue }
}

/// Why a stall is forfeited, on the command line.
struct ForfeitReasonArgument: ExpressibleByArgument, Sendable {
  var reason: ForfeitReason

  init?(argument: String) {
    guard let reason = ForfeitReason(rawValue: argument) else { return nil }
    self.reason = reason
  }

  static var allValueStrings: [String] { ForfeitReason.allCases.map(\.rawValue) }
}

/// A length of calendar time on the command line, `P1M`.
struct PeriodArgument: ExpressibleByArgument, Sendable {
  var period: Period

  init?(argument: String) {
    guard let period = Period(argument) else { return nil }
    self.period = period
  }
}

/// Days of the month on the command line, `15,20,25`.
struct DebitDaysArgument: ExpressibleByArgument, Sendable {
  var days: [Int]

  init?(argument: String) {
    let words = argument.split(separator: ",")
    let days = words.compactMap { try? TypedValue.whole($0, in: 1...31) }
    guard !days.isEmpty, days.count == words.count else { return nil }
    self.days = days
  }
}

/// A month on the command line, `2026-03`, `3-2026`, `Maret 2026`.
struct MonthArgument: ExpressibleByArgument, Sendable {
  var first: Day

  init?(argument: String) {
    guard let month = try? TypedValue.month(argument) else { return nil }
    first = month.first
  }

  var last: Day { first.adding(months: 1).adding(days: -1) }
}

/// A year on the command line, `2026`.
struct YearArgument: ExpressibleByArgument, Sendable {
  var first: Day

  init?(argument: String) {
    guard argument.utf8.count == 4, let first = Day("\(argument)-01-01") else { return nil }
    self.first = first
  }

  var last: Day { first.adding(months: 12).adding(days: -1) }
}
