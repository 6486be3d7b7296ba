public import AssessmentKit
public import CivilTime

/// The final income tax on turnover, month by month.
///
/// A year in which the turnover crosses the ceiling is taxed like this to its end. Whether there is an
/// exemption in a month, and how its tax is rounded, is `FinalTaxLaw`'s.
/// - Source: Peraturan Pemerintah 55/2022, articles 56 to 61: individuals pay nothing on the part of
///   the year's turnover up to the exemption.
public struct FinalTax: Hashable, Sendable {
  /// One month's turnover and what it is taxed.
  public struct Row: Hashable, Sendable {
    public var month: Month
    public var turnover: Rupiah
    /// The part above the exemption.
    public var taxable: Rupiah
    /// In whole rupiah, rounded as the law of that month says.
    public var tax: Rupiah
  }

  /// In the order of the calendar.
  public var months: [Row]

  public var total: Rupiah { months.reduce(.zero) { $0 + $1.tax } }

  /// - Parameters:
  ///   - turnover: by month, in the order of the calendar.
  ///   - rate: in percent, 0...100, with at most six digits behind the point.
  ///   - exemption: turnover of a calendar year that isn't taxed, in the years that know one.
  ///   - before: turnover of the first month's year before it.
  public init(
    turnover: [(month: Month, amount: Rupiah)],
    rate: ExactDecimal,
    exemption: Rupiah,
    before: Rupiah = .zero
  ) {
    var sum = before.amount
    var year = turnover.first?.month.year
    months = []
    for entry in turnover {
      if entry.month.year != year {
        sum = 0
        year = entry.month.year
      }
      let day = entry.month.first
      let exempt = FinalTaxLaw.exemptsIndividuals[day] == true ? exemption.amount : 0
      let former = max(sum, exempt)
      sum += entry.amount.amount
      let taxable = max(0, sum - former)
      months.append(
        Row(
          month: entry.month,
          turnover: entry.amount,
          taxable: Rupiah(taxable),
          tax: Rupiah(rate.percentage(of: taxable, FinalTaxLaw.rounding[day] ?? .down))
        )
      )
    }
  }
}

extension CashBook {
  /// Sales by calendar month over the period, months without any among them.
  public func turnover(
    over period: ClosedRange<Day>
  ) -> [(month: Month, amount: Rupiah)] {
    let first = Month(of: period.lowerBound)
    let length = Month(of: period.upperBound).number - first.number + 1
    var amounts = Array(repeating: 0, count: length)
    for entry in entries where period.contains(entry.day) {
      let position = Month(of: entry.day).number - first.number
      if kind(entry.credit) == .sales { amounts[position] += entry.amount.amount }
      if kind(entry.debit) == .sales { amounts[position] -= entry.amount.amount }
    }
    return amounts.enumerated().map { (first.adding($0), Rupiah($1)) }
  }
}

extension ExactDecimal {
  /// So many percent of an amount in whole rupiah; the percentage lies within 0...100.
  fileprivate func percentage(of amount: Int, _ rounding: RupiahRounding) -> Int {
    var divisor = 100
    for _ in 0..<fractionDigits { divisor *= 10 }
    // The product may need more than 64 bits; the quotient is at most the amount.
    let (quotient, remainder) = divisor.dividingFullWidth(
      mantissa.multipliedFullWidth(by: amount)
    )
    return switch rounding {
    case .down: quotient
    case .halfUp: remainder >= divisor - remainder ? quotient + 1 : quotient
    }
  }
}
