public import CivilTime

/// An event's place in the fold: (effective, recorded, sequence), in that order.
///
/// The stream's own sequence decides between events of one moment, so that what was decided later
/// also counts later; an id is random and decides nothing.
public struct Stamp: Hashable, Sendable, Comparable {
  /// When it happened.
  public var effective: Instant
  /// When this office wrote it down.
  public var recorded: Instant
  /// The place in its stream: 1 for the first event, then one more for each.
  public var sequence: Int
  public var id: EventID

  public init(effective: Instant, recorded: Instant, sequence: Int, id: EventID) {
    self.effective = effective
    self.recorded = recorded
    self.sequence = sequence
    self.id = id
  }

  public static func < (left: Stamp, right: Stamp) -> Bool {
    if left.effective != right.effective { return left.effective < right.effective }
    if left.recorded != right.recorded { return left.recorded < right.recorded }
    return left.sequence < right.sequence
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
