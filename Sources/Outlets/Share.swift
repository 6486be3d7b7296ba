public import AssessmentKit

/// A part of an amount, in hundredths of a percent.
public struct Share: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// 0...10,000.
  public let basisPoints: Int

  /// `nil` below nothing and above the whole.
  public init?(basisPoints: Int) {
    guard (0...10_000).contains(basisPoints) else { return nil }
    self.basisPoints = basisPoints
  }

  /// Such as 12.5 percent; `nil` below 0, above 100 and with more than two decimals.
  public init?(percent: ExactDecimal) {
    guard (ExactDecimal(0)...ExactDecimal(100)).contains(percent), percent.fractionDigits <= 2
    else { return nil }
    self.init(
      basisPoints: percent.mantissa * ExactDecimal.power(2 - percent.fractionDigits)
    )
  }

  public static let none = Share(unchecked: 0)

  private init(unchecked basisPoints: Int) { self.basisPoints = basisPoints }

  /// In whole rupiah, rounded down, so that what is left is never less than agreed.
  ///
  /// - Parameter amount: 0 up to a thousand billion.
  public func of(_ amount: Int) -> Int { amount * basisPoints / 10_000 }

  /// In percent: `12.5`.
  public var description: String {
    let (whole, rest) = (basisPoints / 100, basisPoints % 100)
    if rest == 0 { return "\(whole)" }
    if rest.isMultiple(of: 10) { return "\(whole).\(rest / 10)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  public static func < (left: Share, right: Share) -> Bool {
    left.basisPoints < right.basisPoints
  }
}
