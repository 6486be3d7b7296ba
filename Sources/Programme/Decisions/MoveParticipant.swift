import CurriculumModel
public import Progression

extension Office {
  /// Moves a registration to another centre.
  /// - Parameter centre: a centre's id, name or alias.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func transfer(
    _ person: String,
    to centre: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { _, access in
      .transfer(to: try self.centre(named: centre, in: access).id)
    }
  }

  /// Records that a participant left; nothing further is open to them until they resume.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func abandon(
    _ person: String,
    reason: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { _, _ in .abandon(reason: reason) }
  }

  /// Records that a participant who left came back.
  /// - Throws: `ProgrammeError.notFound`, `.refused`.
  public func resume(_ person: String, by actor: Actor) throws -> StandingChange {
    try decide(person, by: actor) { _, _ in .resume }
  }
}
