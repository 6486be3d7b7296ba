public import AssessmentKit
public import CivilTime

/// The final income tax on turnover, month by month.
///
/// - Source: Peraturan Pemerintah 55/2022, articles 56 to 60: individuals pay nothing on the part of
///   the year's turnover up to the exemption.
public struct FinalTax: Hashable, Sendable {
  public struct Month: Hashable, Sendable {
    public var year: Int
    /// 1...12.
    public var month: Int
    public var turnover: Rupiah
    /// The part above the exemption.
    public var taxable: Rupiah
    /// Rounded down to whole rupiah.
    public var tax: Rupiah
  }

  /// In the order of the calendar.
  public var months: [Month]

  public var total: Rupiah { months.reduce(.zero) { $0 + $1.tax } }

  /// - Parameters:
  ///   - turnover: by month, in the order of the calendar.
  ///   - rate: in percent, 0...100, with at most six digits behind the point.
  ///   - exemption: turnover of a calendar year that isn't taxed.
  ///   - before: turnover of the first month's year before it.
  public init(
    turnover: [(year: Int, month: Int, amount: Rupiah)],
    rate: ExactDecimal,
    exemption: Rupiah,
    before: Rupiah = .zero
  ) {
    var sum = before.amount
    var year = turnover.first?.year
    months = []
    for entry in turnover {
      if entry.year != year {
        sum = 0
        year = entry.year
      }
      let former = max(sum, exemption.amount)
      sum += entry.amount.amount
      let taxable = max(0, sum - former)
      months.append(
        Month(
          year: entry.year,
          month: entry.month,
          turnover: entry.amount,
          taxable: Rupiah(taxable),
          tax: Rupiah(rate.percentage(of: taxable))
        )
      )
    }
  }
}

extension CashBook {
  /// Sales by calendar month over the period, months without any among them.
  public func turnover(
    over period: ClosedRange<Day>
  ) -> [(year: Int, month: Int, amount: Rupiah)] {
    func number(_ day: Day) -> Int { day.date.year * 12 + day.date.month - 1 }
    let first = number(period.lowerBound)
    var amounts = Array(repeating: 0, count: max(0, number(period.upperBound) - first) + 1)
    for entry in entries where period.contains(entry.day) {
      if kind(entry.credit) == .sales { amounts[number(entry.day) - first] += entry.amount.amount }
      if kind(entry.debit) == .sales { amounts[number(entry.day) - first] -= entry.amount.amount }
    }
    return amounts.enumerated().map { offset, amount in
      ((first + offset) / 12, (first + offset) % 12 + 1, Rupiah(amount))
    }
  }
}

extension ExactDecimal {
  /// So many percent of an amount, rounded down; the percentage lies within 0...100.
  fileprivate func percentage(of amount: Int) -> Int {
    var divisor = 100
    for _ in 0..<fractionDigits { divisor *= 10 }
    // The product may need more than 64 bits; the quotient is at most the amount.
    return divisor.dividingFullWidth(mantissa.multipliedFullWidth(by: amount)).quotient
  }
}
