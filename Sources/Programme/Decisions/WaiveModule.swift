import CurriculumModel
public import Progression

extension Office {
  /// Lets a module count as satisfied for a reason from the closed list.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func waive(
    _ module: String,
    for person: String,
    reason: Fact.WaiverReason,
    note: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { file, _ in
      let module = try file.index.module(named: module)
      return .waive(Fact.Waiver(module: module.id, reason: reason, note: note))
    }
  }
}
