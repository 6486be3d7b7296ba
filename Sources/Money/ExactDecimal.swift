/// A decimal number without rounding: `mantissa` divided by 10 to the power of `fractionDigits`.
///
/// At most 15 digits in all, so that comparing two never overflows a 128-bit product. Trailing
/// zeros behind the point are dropped: `0.80` and `0.8` are equal.
public struct ExactDecimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let mantissa: Int
  /// 0...15.
  public let fractionDigits: Int

  public init(_ whole: Int32) {
    mantissa = Int(whole)
    fractionDigits = 0
  }

  /// A whole number of at most 15 digits; the nearest such beyond them.
  public init(whole: Int) {
    mantissa = min(max(whole, -999_999_999_999_999), 999_999_999_999_999)
    fractionDigits = 0
  }

  /// For a mantissa without trailing zeros behind the point, of at most 15 digits.
  private init(mantissa: Int, fractionDigits: Int) {
    self.mantissa = mantissa
    self.fractionDigits = fractionDigits
  }

  /// Reads what XML calls a decimal, `-12.50`; `nil` for anything else and for over 15 digits.
  /// - Source: W3C XML Schema 1.0 Part 2, section 3.2.3 (decimal).
  public init?(_ text: some StringProtocol) {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    let parts = rest.split(
      separator: UInt8(ascii: "."),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    var fraction = parts.count == 2 ? parts[1] : []
    while fraction.last == UInt8(ascii: "0") { fraction = fraction.dropLast() }
    let whole = parts[0].drop { $0 == UInt8(ascii: "0") }
    let digits = whole + fraction
    guard !(parts[0].isEmpty && (parts.count < 2 || parts[1].isEmpty)), digits.count <= 15,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    let magnitude = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    mantissa = isNegative ? -magnitude : magnitude
    fractionDigits = fraction.count
  }

  /// A hundred times as much: a share as a percentage; `nil` beyond 15 digits.
  public var percent: ExactDecimal? {
    let shifted = mantissa.multipliedReportingOverflow(
      by: ExactDecimal.power(max(0, 2 - fractionDigits))
    )
    let digits = max(0, fractionDigits - 2)
    guard !shifted.overflow, shifted.partialValue.magnitude < 1_000_000_000_000_000 else {
      return nil
    }
    return ExactDecimal(mantissa: shifted.partialValue, fractionDigits: digits)
  }

  /// The nearest binary number.
  public var approximation: Double {
    Double(mantissa) / Double(ExactDecimal.power(fractionDigits))
  }

  /// As XML writes it, without an exponent.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let sign = mantissa < 0 ? "-" : ""
    guard fractionDigits > 0 else { return sign + padded }
    return "\(sign)\(padded.dropLast(fractionDigits)).\(padded.suffix(fractionDigits))"
  }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let a = left.mantissa.multipliedFullWidth(by: power(right.fractionDigits))
    let b = right.mantissa.multipliedFullWidth(by: power(left.fractionDigits))
    return (a.high, a.low) < (b.high, b.low)
  }

  /// 10 to the power of `exponent`, 0...18.
  public static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}
