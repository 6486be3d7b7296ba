/// A meeting or its trainer before and after a repair.
public struct Change: Hashable, Sendable {
  public var meeting: Meeting
  public var before: Placement?
  public var after: Placement?
  /// Indices into `Problem.trainers`.
  public var trainerBefore: Int?
  public var trainerAfter: Int?

  /// Whether its time or its room changed, and not its trainer alone.
  public var isMoved: Bool { before != after }
}

/// A mended timetable and what was changed for it.
public struct RepairResult: Hashable, Sendable {
  public var timetable: Timetable
  public var score: Score
  /// In the order of meetings.
  public var changes: [Change]
}

extension Timetable {
  /// What differs in another timetable, in the order of meetings.
  public func changes(to other: Timetable, for problem: Problem) -> [Change] {
    problem.meetings.compactMap { meeting in
      let change = Change(
        meeting: meeting,
        before: self[meeting],
        after: other[meeting],
        trainerBefore: self[trainerOf: meeting.demand],
        trainerAfter: other[trainerOf: meeting.demand]
      )
      return change.before != change.after || change.trainerBefore != change.trainerAfter
        ? change : nil
    }
  }
}

extension Problem {
  /// Dearer than anything a repair could win elsewhere, so that fewer changes always count first.
  private static let priceOfAChange = 100_000

  /// Mends a timetable that no longer fits, with few changes first and then the best score.
  ///
  /// Change the problem first (close the trainer, the room, the day), then ask for the repair. A
  /// class whose trainer can't come goes to another who may give it and is free, so that nothing
  /// need move; only then are meetings moved. Locked meetings stay. The search is one of chance: it
  /// finds few changes, which need not be the fewest there are.
  public func repair(_ timetable: Timetable, _ options: SearchOptions) -> RepairResult {
    var problem = self
    let start = Handover(self, timetable).timetable
    problem.existing = start
    problem.weights[.distance] = Problem.priceOfAChange
    let mended = problem.solve(options).timetable
    return result(of: mended, from: timetable)
  }

  func result(of mended: Timetable, from timetable: Timetable) -> RepairResult {
    RepairResult(
      timetable: mended,
      score: evaluate(mended).score,
      changes: timetable.changes(to: mended, for: self)
    )
  }
}
