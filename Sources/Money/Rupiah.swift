/// An amount of money in whole rupiah; smaller units are not in use.
///
/// Sums of amounts up to `greatest` can't overflow before nine million of them are added.
public struct Rupiah: Hashable, Sendable, Comparable, AdditiveArithmetic {
  public var amount: Int

  public init(_ amount: Int) { self.amount = amount }

  /// A whole number between minus and plus `greatest`; `nil` for anything else.
  public init?(_ decimal: ExactDecimal) {
    guard decimal.fractionDigits == 0, decimal.mantissa.magnitude <= Rupiah.greatest.amount else {
      return nil
    }
    amount = decimal.mantissa
  }

  public static let zero = Rupiah(0)

  /// The greatest amount that is read: a thousand billion.
  public static let greatest = Rupiah(1_000_000_000_000)

  /// As it is written in Indonesian, `Rp1.250.000`, or in English, `Rp1,250,000`; a minus leads.
  public func text(in language: String) -> String {
    (amount < 0 ? "-Rp" : "Rp") + Int(clamping: amount.magnitude).grouped(in: language)
  }

  public static func < (left: Rupiah, right: Rupiah) -> Bool { left.amount < right.amount }
  public static func + (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(left.amount + right.amount)
  }
  public static func - (left: Rupiah, right: Rupiah) -> Rupiah {
    Rupiah(left.amount - right.amount)
  }
}

extension Int {
  /// With its thousands set apart: `1.250.000` in Indonesian, `1,250,000` in English.
  public func grouped(in language: String) -> String {
    let digits = Array(String(magnitude))
    var grouped = self < 0 ? "-" : ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position).isMultiple(of: 3) {
        grouped += language == "en" ? "," : "."
      }
      grouped.append(digit)
    }
    return grouped
  }
}
