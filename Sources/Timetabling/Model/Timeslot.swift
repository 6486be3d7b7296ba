/// One block on one day of one week; meetings last one block.
public struct Timeslot: Hashable, Comparable, Sendable {
  /// From 0, in the order of time: weeks, then days, then blocks.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (left: Timeslot, right: Timeslot) -> Bool { left.number < right.number }
}
