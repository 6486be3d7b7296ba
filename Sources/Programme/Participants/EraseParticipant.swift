import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Removes everything that tells who a person is, and all they handed in.
  ///
  /// Their events stay and name nobody, so every count stays as it was. Can't be undone. Within a
  /// batch the erased bytes may stay in the files, unreachable, until the next erasure outside one.
  /// - Throws: `ProgrammeError.notFound`, `.erased` when it was done before; `StorageFailure.busy`
  ///   when others kept the files in use, so that the person is erased but bytes may be left:
  ///   erasing again clears those.
  /// - Complexity: O(file), since every page is written anew.
  public func eraseParticipant(_ person: String, by actor: Actor) throws -> ParticipantRecord {
    let (erased, isNew) = try write { access in
      let found = try participant(named: person.trimmed, in: access)
      if found.erasure == nil { try access.erase(found.id, at: clock.now(), by: actor) }
      return (
        try record(of: participant(named: found.id.rawValue, in: access), in: access),
        found.erasure == nil
      )
    }
    if !isBatch { try store.scrub() }
    guard isNew else { throw ProgrammeError.erased(erased.id) }
    return erased
  }
}
