/// A point in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Two instants compare without any calendar; a calendar enters only through a `ZoneOffset`.
/// Arithmetic never traps: beyond what 64 bits hold, the nearest instant is taken.
public struct Instant: Hashable, Sendable, Comparable {
  public var milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The civil day at this instant for people who live at `offset`.
  public func day(at offset: ZoneOffset = .jakarta) -> Day {
    let local = milliseconds.saturatingAdding(Int64(offset.minutes) * 60_000)
    return Day(number: Int(local.flooredQuotient(by: 86_400_000)))
  }

  public func adding(milliseconds more: Int64) -> Instant {
    Instant(milliseconds: milliseconds.saturatingAdding(more))
  }

  public func adding(minutes: Int) -> Instant {
    adding(milliseconds: Int64(minutes).saturatingMultiplied(by: 60_000))
  }
}

extension Int64 {
  /// Division that rounds towards minus infinity, so that days before 1970 stay in order.
  package func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

/// A fixed distance from UTC; Indonesia's zones have had no summer time since 1964.
public struct ZoneOffset: Hashable, Sendable {
  /// East of Greenwich is positive; -1080...1080.
  public var minutes: Int
  public init(minutes: Int) { self.minutes = minutes }

  public static let utc = ZoneOffset(minutes: 0)
  /// Western Indonesian Time (WIB), Asia/Jakarta.
  public static let jakarta = ZoneOffset(minutes: 420)
}
