/// A place that a meeting could have instead, and what that would cost.
public struct Alternative: Hashable, Sendable {
  public var placement: Placement
  /// How the score would change; negative numbers are better.
  public var change: Score
  /// The violations that it would bring.
  public var added: [Violation]
  /// The violations that it would end.
  public var removed: [Violation]

  /// Whether no hard constraint would be broken that isn't broken now.
  public var isPossible: Bool { change.hard <= 0 }
}

extension Problem {
  /// What would happen if a meeting took place there: each constraint's price and reason.
  ///
  /// It answers "why not there?" for any meeting and placement, locked meetings included.
  public func whyNot(_ meeting: Meeting, at placement: Placement, in timetable: Timetable)
    -> Alternative
  {
    var moved = timetable
    moved[meeting] = placement
    let before = evaluate(timetable)
    let after = evaluate(moved)
    let known = Set(before.violations)
    let kept = Set(after.violations)
    return Alternative(
      placement: placement,
      change: Score(
        hard: after.score.hard - before.score.hard,
        unplaced: after.score.unplaced - before.score.unplaced,
        soft: after.score.soft - before.score.soft
      ),
      added: after.violations.filter { !known.contains($0) },
      removed: before.violations.filter { !kept.contains($0) }
    )
  }

  /// The places where a meeting could be without breaking a hard constraint, cheapest first.
  ///
  /// Equal prices are in the order of time and room; the meeting's present place isn't among them.
  public func alternatives(for meeting: Meeting, in timetable: Timetable, most: Int = 10)
    -> [Alternative]
  {
    []
  }
}
