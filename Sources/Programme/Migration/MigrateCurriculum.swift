public import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Moves the registrations of one published version, all or those of a scope, to another.
  ///
  /// Each batch is kept by itself. After an interruption the same call takes up what is left, since
  /// whoever was moved is not on the old version any more; repeating it changes nothing.
  /// - Parameters:
  ///   - batch: registrations of one transaction; 1 or more.
  ///   - progress: told after each batch how many of how many are done.
  /// - Throws: as `previewMigration`; nothing is written then.
  /// - Complexity: O(events of those who are moved).
  public func migrate(
    from old: String,
    to new: String,
    mapping: [ModuleID: ModuleID?] = [:],
    of scope: MigrationScope = .everyone,
    by actor: Actor,
    batch: Int = 500,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> MigrationOutcome {
    let (plan, waiting, alreadyThere) = try read { access in
      let plan = try migrationPlan(from: old, to: new, mapping: mapping, in: access)
      let people = try people(in: scope, leaving: plan.from, access)
      return (
        plan,
        try access.registrations(on: plan.from.sha256).filter { registration in
          try people.holds(registration, at: access.registration(registration)?.centre)
        },
        try access.registrationCounts()[plan.to.sha256] ?? 0
      )
    }
    var outcome = MigrationOutcome(from: plan.from, to: plan.to, alreadyThere: alreadyThere)
    var rest = waiting[...]
    while !rest.isEmpty {
      let part = rest.prefix(max(1, batch))
      rest = rest.dropFirst(part.count)
      let (migrated, released) = try write { access in
        var released: [SeatRelease] = []
        let migrated = try part.count { try migrate($0, by: plan, actor, &released, in: access) }
        return (migrated, released)
      }
      outcome.migrated += migrated
      outcome.released += released
      progress(waiting.count - rest.count, waiting.count)
    }
    return outcome
  }

  /// False for one that somebody else moved meanwhile.
  private func migrate(
    _ registration: RegistrationID,
    by plan: MigrationPlan,
    _ actor: Actor,
    _ released: inout [SeatRelease],
    in access: WriteAccess
  ) throws -> Bool {
    var file = try file(of: registration, in: access)
    guard file.state.curriculum == plan.from else { return false }
    let command = Command.migrate(to: plan.target, as: plan.to, mapping: plan.mapping)
    try carryOut(command, on: &file, by: actor, in: access)
    try conclude(&file, in: access)
    released += file.released
    return true
  }
}
