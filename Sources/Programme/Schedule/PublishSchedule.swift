import CivilTime
public import CurriculumModel
public import Progression
import Scheduling
import Storage
public import Timetabling

/// What became of a draft's classes.
public struct SchedulePublication: Sendable {
  /// One of the draft's classes: what it became, or why it was left out.
  public enum Fate: Hashable, Sendable {
    case created(ClassID, seats: Int, refused: [RegistrationID])
    /// A meeting has no place, or nobody gives it.
    case incomplete
    /// It breaks hard rules, and nobody said that it may.
    case unfit([Wording])
    /// A room, a trainer was taken meanwhile.
    case clashes([ClassConflict])
  }

  public var file: DraftFile
  /// In the draft's order.
  public var fates: [Fate]
}

extension Office {
  /// Makes classes of a draft, each with its people; all of it in one transaction.
  ///
  /// A class that is not whole, that breaks a hard rule without having been forced, or whose room or trainer was taken meanwhile, is left out and said; a
  /// person whom the rules refuse by now loses no more than this seat.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` when it was published or discarded before.
  public func publishSchedule(_ draft: String?, by actor: Actor) throws -> SchedulePublication {
    try batch { office in
      try office.write { access in
        let file = try office.draftFile(draft, in: access)
        try file.requireOpen()
        let broken = file.brokenRules
        let fates = try file.draft.classes.indices.map { index in
          if let reasons = broken[index] { return SchedulePublication.Fate.unfit(reasons) }
          return try office.publish(index, of: file, by: actor)
        }
        let ids: [ClassID?] = fates.map { fate in
          if case .created(let id, _, _) = fate { id } else { nil }
        }
        try office.append(
          [.published(ids)],
          to: file.stream,
          after: file.position,
          by: actor,
          in: access
        )
        return SchedulePublication(file: try office.draftFile(file.id, in: access), fates: fates)
      }
    }
  }

  private func publish(
    _ index: Int,
    of file: DraftFile,
    by actor: Actor
  ) throws -> SchedulePublication.Fate {
    let one = file.draft.classes[index]
    let meetings = one.places.indices.compactMap { ordinal in
      file.problem.meeting(of: DraftMeetingID(class: index, ordinal: ordinal))
    }.sorted { $0.start < $1.start }
    let rooms = Set(one.places.compactMap { $0?.room }).sorted()
    guard let trainer = one.trainer, let room = rooms.first, meetings.count == one.places.count
    else { return .incomplete }
    // The journal knows one room a class; taking either would promise a place nobody looked at.
    if rooms.count > 1 {
      let list = rooms.joined(separator: ", ")
      return .unfit([
        Wording(
          id: "pertemuannya terbagi di beberapa ruang (\(list)); pindahkan ke satu ruang",
          en: "its meetings are in several rooms (\(list)); move them to one"
        )
      ])
    }
    let created: CreatedClass
    do {
      created = try createClass(
        ClassPlan(
          module: one.module,
          centre: one.centre,
          room: room,
          trainer: trainer,
          capacity: one.capacity,
          meetings: meetings
        ),
        by: actor
      )
    } catch ProgrammeError.clashes(let clashes) {
      return .clashes(clashes)
    }
    var refused: [RegistrationID] = []
    for person in one.people {
      do {
        _ = try takeSeat(in: created.id.rawValue, for: person.rawValue, by: actor)
      } catch is ProgrammeError {
        refused.append(person)
      }
    }
    return .created(created.id, seats: one.people.count - refused.count, refused: refused)
  }
}

extension DraftFile {
  /// The hard rules that each class breaks now, but for meetings that were forced.
  fileprivate var brokenRules: [Int: [Wording]] {
    var broken: [Int: [Wording]] = [:]
    for violation in evaluation.violations
    where violation.constraint.definition.strength == .hard {
      for index in Set(violation.meetings.map(\.demand)) {
        let own = violation.meetings.filter { $0.demand == index }
          .map { DraftMeetingID(class: index, ordinal: $0.ordinal) }
        if own.allSatisfy(state.forced.contains) { continue }
        broken[index, default: []].append(problem.spoken(violation.reason))
      }
    }
    return broken
  }
}
