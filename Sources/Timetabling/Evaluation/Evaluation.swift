/// What a timetable costs and why, worked out from scratch.
public struct Evaluation: Hashable, Sendable {
  public var score: Score
  /// Every violation, in the order of `ConstraintName` and then of classes and times.
  public var violations: [Violation]
  /// The meetings without a place, in order.
  public var unplaced: [Meeting]

  /// What each constraint costs in all; constraints that cost nothing are absent.
  public var costs: [ConstraintName: Int] {
    violations.reduce(into: [:]) { $0[$1.constraint, default: 0] += $1.cost }
  }
}

extension Problem {
  /// Prices a timetable from scratch, with the reason for every unit of cost.
  ///
  /// Linear in meetings and their people; a timetable made for another problem is read as far as
  /// it fits, and what it lacks counts as unplaced.
  public func evaluate(_ timetable: Timetable) -> Evaluation {
    let occupancy = Occupancy(self, timetable)
    var violations: [Violation] = []
    var score = Score(unplaced: occupancy.unplaced.count)
    for name in ConstraintName.allCases where weight(of: name) > 0 {
      let found = name.rule.violations(in: occupancy)
      violations += found
      let cost = found.reduce(0) { $0 + $1.cost }
      switch name.definition.strength {
      case .hard: score.hard += cost
      case .soft: score.soft += cost
      }
    }
    return Evaluation(score: score, violations: violations, unplaced: occupancy.unplaced)
  }
}
