public import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage
public import Timetabling

/// The part of a draft that is made anew while the rest stands.
public enum DraftPart: Hashable, Sendable {
  /// The classes of a centre, by its id, name or alias.
  case centre(String)
  /// The week, from Monday, that a day lies in.
  case week(of: Day)
}

extension Office {
  /// Makes one centre or one week of a draft anew; what is locked and all the rest stay.
  ///
  /// What the search finds is taken only if it is no worse than what stands.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a part that the draft has nothing in.
  public func regenerate(
    _ part: DraftPart,
    of draft: String?,
    _ options: SearchOptions,
    by actor: Actor
  ) throws -> ScheduleChange {
    let file = try self.draft(draft)
    try file.requireOpen()
    let scope = try read { access in try self.scope(of: part, in: file, access) }
    let now = file.problem.timetable
    let made = file.problem.problem.regenerate(scope, of: now, options).timetable
    // How far it is from what stands is no fault of what was to be made anew.
    var plain = file.problem.problem
    plain.weights[.distance] = 0
    let isWorse = plain.evaluate(now).score < plain.evaluate(made).score
    let moves = isWorse ? [] : file.problem.moves(to: made)
    let after = try change(file.id, by: actor) { seen in
      guard seen.position == file.position else { throw ProgrammeError.busy }
      return moves.isEmpty ? [] : [.moved(moves, reason: "regenerate", isForced: false)]
    }
    return ScheduleChange(file: after, moves: moves, before: file.score, after: after.score)
  }

  private func scope(
    of part: DraftPart,
    in file: DraftFile,
    _ access: ReadAccess
  ) throws -> Scope {
    switch part {
    case .centre(let name):
      let id = try centre(named: name, in: access).id
      guard let index = file.problem.scope(of: id) else {
        let centres = Set(file.draft.classes.map(\.centre)).sorted()
          .map { file.problem.resources.centreNames[$0] ?? $0.rawValue }
        throw ProgrammeError.invalid(
          field: "centre",
          value: name,
          id: "pusat yang punya kelas dalam \(file.id): \(centres.joined(separator: ", "))",
          en: "a centre with classes in \(file.id): \(centres.joined(separator: ", "))"
        )
      }
      return index
    case .week(let day):
      guard file.draft.from.adding(days: 1 - file.draft.from.weekday) <= day,
        day <= file.draft.through.adding(days: 7 - file.draft.through.weekday)
      else {
        throw ProgrammeError.invalid(
          field: "week",
          value: day.description,
          id: "hari dari \(file.draft.from) sampai \(file.draft.through)",
          en: "a day from \(file.draft.from) to \(file.draft.through)"
        )
      }
      return .week((day.number - file.problem.monday.number) / 7)
    }
  }
}
