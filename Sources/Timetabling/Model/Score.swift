/// How good a timetable is; less is better, and hard always outweighs soft.
public struct Score: Hashable, Comparable, Sendable {
  /// How often a hard constraint is broken, unplaced meetings aside.
  public var hard: Int
  /// How many meetings have no place.
  public var unplaced: Int
  /// The weighted cost of the soft constraints.
  public var soft: Int

  public init(hard: Int = 0, unplaced: Int = 0, soft: Int = 0) {
    self.hard = hard
    self.unplaced = unplaced
    self.soft = soft
  }

  /// Whether everything is placed and no hard constraint is broken.
  public var isFeasible: Bool { hard == 0 && unplaced == 0 }

  public static func < (left: Score, right: Score) -> Bool {
    (left.hard, left.unplaced, left.soft) < (right.hard, right.unplaced, right.soft)
  }
}
