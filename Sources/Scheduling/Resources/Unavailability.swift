public import CivilTime

/// A time when a trainer or a room can't be had: half-open, with the reason.
public struct Unavailability: Hashable, Sendable {
  public var start: Instant
  public var end: Instant
  public var reason: String

  public init(start: Instant, end: Instant, reason: String) {
    self.start = start
    self.end = end
    self.reason = reason
  }

  /// Whether it begins and ends when the other does, whatever the reasons.
  func isAt(_ other: Unavailability) -> Bool { start == other.start && end == other.end }

  /// Whether it shares any time with the half-open interval; touching ends do not.
  public func overlaps(_ start: Instant, _ end: Instant) -> Bool {
    self.start < end && start < self.end
  }
}
