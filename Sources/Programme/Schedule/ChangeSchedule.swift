public import Progression
public import Scheduling
import Storage
public import Timetabling

/// What a change of a draft did.
public struct ScheduleChange: Sendable {
  public var file: DraftFile
  public var moves: [DraftMove]
  public var before: Score
  public var after: Score
}

extension Office {
  /// Keeps meetings where they are, whatever a repair would rather do.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func lock(
    _ meetings: [DraftMeetingID],
    in draft: String?,
    by actor: Actor
  ) throws -> DraftFile {
    try change(draft, by: actor) { file in
      for meeting in meetings { try file.require(meeting) }
      let new = meetings.filter { !file.state.locks.contains($0) }
      return new.isEmpty ? [] : [.locked(new)]
    }
  }

  /// Lets meetings go again.
  /// - Throws: as `lock`.
  public func unlock(
    _ meetings: [DraftMeetingID],
    in draft: String?,
    by actor: Actor
  ) throws -> DraftFile {
    try change(draft, by: actor) { file in
      for meeting in meetings { try file.require(meeting) }
      let kept = meetings.filter(file.state.locks.contains)
      return kept.isEmpty ? [] : [.unlocked(kept)]
    }
  }

  /// Puts a meeting elsewhere.
  ///
  /// - Parameter force: moves it although a hard rule is broken; with the reason that is recorded.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.unfit` with every hard rule that it breaks.
  public func move(
    _ meeting: DraftMeetingID,
    to place: DraftPlace,
    in draft: String?,
    force: String? = nil,
    by actor: Actor
  ) throws -> ScheduleChange {
    var answer: Alternative?
    var before: DraftFile?
    let file = try change(draft, by: actor) { file in
      let alternative = try file.alternative(meeting, at: place)
      if !alternative.isPossible, force == nil {
        throw ProgrammeError.unfit(
          alternative.added.filter { $0.constraint.definition.strength == .hard }
            .map { file.problem.spoken($0.reason) }
        )
      }
      answer = alternative
      before = file
      let move = DraftMove(
        meeting: meeting,
        place: place,
        trainer: file.draft.classes[meeting.class].trainer
      )
      return [.moved([move], reason: force ?? "", isForced: !alternative.isPossible)]
    }
    let old = before?.score ?? file.score
    let moves = answer.map { _ in
      [
        DraftMove(
          meeting: meeting,
          place: place,
          trainer: file.draft.classes[meeting.class].trainer
        )
      ]
    }
    return ScheduleChange(file: file, moves: moves ?? [], before: old, after: file.score)
  }

  /// Mends a draft after a trainer fell ill, a room was closed or somebody took a place.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func repair(
    _ draft: String?,
    _ options: SearchOptions,
    by actor: Actor
  ) throws -> ScheduleChange {
    let file = try self.draft(draft)
    try file.requireOpen()
    let mended = file.problem.problem.repair(file.problem.timetable, options)
    let moves = file.problem.moves(to: mended.timetable)
    let after = try change(file.id, by: actor) { now in
      guard now.position == file.position else { throw ProgrammeError.busy }
      return moves.isEmpty ? [] : [.moved(moves, reason: "repair", isForced: false)]
    }
    return ScheduleChange(file: after, moves: moves, before: file.score, after: after.score)
  }

  /// Throws a draft away; it stays readable.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func discard(_ draft: String?, reason: String, by actor: Actor) throws -> DraftFile {
    try change(draft, by: actor) { _ in [.discarded(reason: reason)] }
  }
}
