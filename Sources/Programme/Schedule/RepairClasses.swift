import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage
public import Timetabling

extension Office {
  /// Mends the classes that a published draft made, after a trainer fell ill, a room was closed or
  /// days became holidays: with few changes, as a draft is mended.
  ///
  /// Only meetings from tomorrow on are moved, and up to four weeks after the draft's last day if need
  /// be; locked ones stay. Everybody keeps their seat.
  /// - Returns: what was moved, and what still stands against the classes.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` for a draft that was not published, `.busy` when
  ///   the classes were changed meanwhile.
  public func repairClasses(
    of draft: String?,
    _ options: SearchOptions,
    by actor: Actor
  ) throws -> ClassMoves {
    let repair = try read { access in try ClassRepair(draftFile(draft, in: access), self, access) }
    let wanted = repair.plans(after: options)
    return try write { access in
      var moves = ClassMoves()
      for (one, plan) in zip(repair.classes, wanted) where one.plan != plan {
        var classFile = try classFile(one.id.rawValue, in: access)
        guard classFile.revision == one.revision else { throw ProgrammeError.busy }
        try move(&classFile, to: plan, reason: "repair", by: actor, access)
        moves.moved.append(
          ClassMove(
            id: one.id,
            moduleTitle: try module(named: plan.module.rawValue, in: access).title,
            old: one.plan,
            new: plan,
            seats: one.seats,
            unavailable: try unavailable(one.seats, for: plan, insteadOf: one.plan, access)
          )
        )
      }
      for (one, plan) in zip(repair.classes, wanted) {
        let check = try PlanCheck(plan, one.id, seats: one.seats, in: self, access)
        // Once all are where they are to be, nobody may be in two places.
        let clashes = try check.findings(against: plan, insteadOf: one.plan)
          .filter { !$0.isOverridable }
        if plan != one.plan, !clashes.isEmpty { throw ProgrammeError.unplannable(clashes) }
        let findings = try check.findings(against: plan).filter { finding in
          if case .past = finding { false } else { true }
        }
        if findings.isEmpty { continue }
        moves.left.append(
          ClassLeft(
            id: one.id,
            moduleTitle: try module(named: plan.module.rawValue, in: access).title,
            plan: plan,
            findings: findings
          )
        )
      }
      return moves
    }
  }
}
