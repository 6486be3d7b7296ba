import AssessmentKit

/// What a loan costs month by month.
struct Instalments: Equatable {
  enum Method: String {
    /// Interest on what is still owed, equal instalments.
    case annuity
    /// Interest on the whole loan until the end.
    case flat
  }

  /// What is due each month, rounded half up to whole rupiah; the last one takes up the rest.
  let monthly: Rupiah
  let months: Int
  /// Over the whole term.
  let interest: Rupiah

  static let mostMonths = 600

  /// - Parameters:
  ///   - amount: Rp1 to Rp2,000,000,000.
  ///   - rate: percent a year, 0...100, at most 6 digits behind the point.
  ///   - months: 1...600.
  /// - Complexity: O(months).
  init(of amount: Rupiah, at rate: ExactDecimal, over months: Int, by method: Method) {
    self.months = months
    monthly = Instalments.monthly(of: amount, at: rate, over: months, by: method)
    let cost = MonthlyRate(rate)
    let principal = Int128(amount.amount)
    switch method {
    case .flat:
      interest = Rupiah(Int(cost.interest(on: principal, over: months)))
    case .annuity:
      var owed = principal
      var total: Int128 = 0
      for _ in 0..<months where owed > 0 {
        let share = cost.interest(on: owed, over: 1)
        total += share
        owed -= Int128(monthly.amount) - share
      }
      interest = Rupiah(Int(total))
    }
  }

  /// The instalment alone, for the same loans as `init`.
  /// - Complexity: O(log months).
  static func monthly(
    of amount: Rupiah,
    at rate: ExactDecimal,
    over months: Int,
    by method: Method
  ) -> Rupiah {
    let cost = MonthlyRate(rate)
    let principal = Int128(amount.amount)
    switch method {
    case .flat:
      let all = principal + cost.interest(on: principal, over: months)
      return Rupiah(Int(rounded(all, by: Int128(months))))
    case .annuity:
      return Rupiah(Int(cost.annuity(of: principal, over: months)))
    }
  }
}

/// The twelfth part of a yearly rate in percent, as an exact fraction.
private struct MonthlyRate {
  let numerator: Int128
  let denominator: Int128

  init(_ yearly: ExactDecimal) {
    numerator = Int128(yearly.mantissa)
    denominator = 1200 * Int128(ExactDecimal.power(yearly.fractionDigits))
  }

  func interest(on owed: Int128, over months: Int) -> Int128 {
    rounded(owed * numerator * Int128(months), by: denominator)
  }

  /// P · i / (1 - (1 + i)^-n) with fixed-point numbers of 18 digits behind the point.
  ///
  /// A product of two such numbers of at most 1 fits in 128 bits. Off by a few hundredths of a
  /// rupiah at worst for a rate from 0.001 percent a year up, which no lender goes below.
  func annuity(of principal: Int128, over months: Int) -> Int128 {
    guard numerator > 0 else { return rounded(principal, by: Int128(months)) }
    let one: Int128 = 1_000_000_000_000_000_000
    var factor = one * denominator / (denominator + numerator)
    var discount = one
    var exponent = months
    while exponent > 0 {
      if !exponent.isMultiple(of: 2) { discount = discount * factor / one }
      factor = factor * factor / one
      exponent /= 2
    }
    return rounded(principal * (numerator * one / denominator), by: one - discount)
  }
}

/// The quotient of two positive numbers, rounded half up.
private func rounded(_ number: Int128, by divisor: Int128) -> Int128 {
  (2 * number + divisor) / (2 * divisor)
}
