import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Decides a command on a registration and writes down what follows from it.
  ///
  /// The write lock is held from the reading of the events to their appending, so nobody decides on
  /// old knowledge; another process waits.
  /// - Throws: `ProgrammeError.refused`; nothing is written then.
  @discardableResult
  func carryOut(
    _ command: Command,
    on file: inout RegistrationFile,
    effective: Instant? = nil,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> [Event] {
    let now = file.moment(at: clock.now())
    let effective = effective ?? now
    let facts: [Fact]
    do throws(Refusal) {
      facts = try Decision.facts(
        for: command,
        in: file.state,
        under: file.index,
        effective: effective,
        now: now
      )
    } catch {
      throw ProgrammeError.refused(error)
    }
    return try append(facts, to: &file, effective: effective, by: actor, in: access)
  }

  func append(
    _ facts: [Fact],
    to file: inout RegistrationFile,
    effective: Instant,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> [Event] {
    let id = file.id
    let events = entries(
      facts,
      of: id.rawValue,
      after: file.position,
      effective: { _ in effective },
      as: { Event($0, of: id, by: actor, at: $1) }
    )
    try access.append(events, to: file.id, expecting: file.revision)
    try file.take(events) { try shelf.index(of: $0.sha256, in: access) }
    return events
  }

  /// Makes the lists agree with the registration's events, in the same transaction.
  func project(_ file: RegistrationFile, in access: WriteAccess) throws {
    if let projection = Projector(file, at: file.moment(at: clock.now())).projection {
      try access.replaceProjection(projection)
    }
  }
}
