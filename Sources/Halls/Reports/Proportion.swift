/// A part of a whole, exact; printed as tenths of a percent.
public struct Proportion: Hashable, Sendable {
  public var part: Int
  public var whole: Int

  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }

  /// Tenths of a percent, rounded half up; `nil` for a part of nothing.
  public var perMille: Int? {
    guard whole > 0, part >= 0 else { return nil }
    let (high, low) = part.multipliedFullWidth(by: 2_000)
    let divisor = whole.multipliedReportingOverflow(by: 2)
    guard !divisor.overflow, high == 0, low <= UInt(Int.max) - UInt(whole) else { return nil }
    return (Int(low) + whole) / divisor.partialValue
  }
}
