import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Removes everything that tells who a person is, and all they handed in.
  ///
  /// Their events stay and name nobody, so every count stays as it was. Can't be undone.
  /// - Throws: `ProgrammeError.notFound`, `.erased` when it was done before.
  public func eraseParticipant(_ person: String, by actor: Actor) throws -> ParticipantRecord {
    try write { access in
      let found = try participant(named: person.trimmed, in: access)
      if found.erasure != nil { throw ProgrammeError.erased(found.id) }
      try access.erase(found.id, at: clock.now(), by: actor)
      return try record(of: participant(named: found.id.rawValue, in: access), in: access)
    }
  }
}
