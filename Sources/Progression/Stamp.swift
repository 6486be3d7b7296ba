public import CivilTime

/// An event's place in the fold: (effective, recorded, id), in that order.
public struct Stamp: Hashable, Sendable, Comparable {
  public var effective: Instant
  public var recorded: Instant
  public var id: EventID

  public init(effective: Instant, recorded: Instant, id: EventID) {
    self.effective = effective
    self.recorded = recorded
    self.id = id
  }

  public static func < (left: Stamp, right: Stamp) -> Bool {
    if left.effective != right.effective { return left.effective < right.effective }
    if left.recorded != right.recorded { return left.recorded < right.recorded }
    return left.id < right.id
  }
}

/// A value and the event that brought it.
public struct Stamped<Value: Hashable & Sendable>: Hashable, Sendable {
  public var stamp: Stamp
  public var value: Value

  public init(_ value: Value, at stamp: Stamp) {
    self.stamp = stamp
    self.value = value
  }
}

extension Event {
  public var stamp: Stamp { Stamp(effective: effective, recorded: recorded, id: id) }
}
