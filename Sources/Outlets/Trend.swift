import Pricing

/// Where monthly amounts stand and how they move, so that one odd month changes little.
public struct Trend: Hashable, Sendable {
  /// The median of the last three months.
  public let level: Int
  /// Rupiah a month: the median of the changes a month between every two of the last six.
  /// - Source: Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the
  ///   American Statistical Association 63 (1968), 1379-1389.
  public let slope: Int
  /// How many months it rests on.
  public let months: Int

  /// `nil` of fewer than two months.
  public init?(of amounts: some BidirectionalCollection<Int>) {
    let recent = Array(amounts.suffix(6))
    guard recent.count >= 2, let level = PriceIndex.median(recent.suffix(3)) else { return nil }
    var changes: [Int] = []
    for later in recent.indices.dropFirst() {
      for earlier in 0..<later {
        changes.append((recent[later] - recent[earlier]) / (later - earlier))
      }
    }
    self.level = level
    slope = PriceIndex.median(changes) ?? 0
    months = recent.count
  }

  /// What the amount will be so many months on: a fall goes on, a rise is not counted upon.
  public func projected(after months: Int) -> Int { max(0, level + min(0, slope) * months) }
}
