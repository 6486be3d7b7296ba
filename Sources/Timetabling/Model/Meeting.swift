/// One sitting of a class.
public struct Meeting: Hashable, Comparable, Sendable {
  /// The class, as an index into `Problem.classes`.
  public var demand: Int
  /// Which of the class's meetings, from 0; it says nothing about their order in time.
  public var ordinal: Int

  public init(of demand: Int, _ ordinal: Int) {
    self.demand = demand
    self.ordinal = ordinal
  }

  public static func < (left: Meeting, right: Meeting) -> Bool {
    (left.demand, left.ordinal) < (right.demand, right.ordinal)
  }
}
