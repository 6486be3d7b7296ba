import CurriculumModel
public import Progression
import Storage

/// What erasing a person did.
public struct Erasure: Sendable {
  /// What is left of them.
  public var record: ParticipantRecord
  /// Seats and waiting places that ended with it.
  public var released: [SeatRelease]
}

extension Office {
  /// Removes everything that tells who a person is, and all they handed in.
  ///
  /// Records that were made one with theirs go with it. Their events stay and name no one, so every count stays as it was; seats in classes that have not
  /// begun go to the next in line. Can't be undone. Within a
  /// batch the erased bytes may stay in the files, unreachable, until the next erasure outside one.
  /// - Throws: `ProgrammeError.notFound`, `.erased` when it was done before; `StorageFailure.busy`
  ///   when others kept the files in use, so that the person is erased but bytes may be left:
  ///   erasing again clears those.
  /// - Complexity: O(file), since every page is written anew.
  public func eraseParticipant(_ person: String, by actor: Actor) throws -> Erasure {
    let (erasure, isNew) = try write { access in
      let found = try participant(named: person.trimmed, in: access)
      if found.erasure == nil {
        for id in try [found.id] + access.merged(into: found.id) {
          try access.erase(id, at: clock.now(), by: actor)
        }
      }
      var released: [SeatRelease] = []
      for row in try access.registrations(of: found.id) {
        guard var file = try fileUnlessVoided(of: row.registration, in: access) else { continue }
        try conclude(&file, in: access)
        released += file.released
      }
      let record = try record(of: participant(named: found.id.rawValue, in: access), in: access)
      return (Erasure(record: record, released: released), found.erasure == nil)
    }
    if !isBatch { try store.scrub() }
    guard isNew else { throw ProgrammeError.erased(erasure.record.id) }
    return erasure
  }
}
