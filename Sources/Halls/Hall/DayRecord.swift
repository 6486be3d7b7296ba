public import CivilTime

/// What one day in a hall was like, as the daily closing writes it down.
public struct DayRecord: Hashable, Sendable {
  public var day: Day
  /// Why the whole hall stayed shut; `nil` when it traded.
  public var shutReason: String?
  /// The stalls that opened, ascending.
  public var opened: [StallID]
  /// How many visitors were counted; `nil` when nobody counted.
  public var footfall: Int?

  public init(day: Day, opened: [StallID], footfall: Int? = nil) {
    self.day = day
    self.opened = opened.sorted()
    self.footfall = footfall
  }

  public init(day: Day, shut reason: String) {
    self.day = day
    opened = []
    shutReason = reason
  }

  public var isShut: Bool { shutReason != nil }
}
