import CurriculumModel
public import Progression
import Storage

/// What erasing a person did.
public struct Erasure: Sendable {
  /// What is left of them.
  public var record: ParticipantRecord
  /// Seats and waiting places that ended with it.
  public var released: [SeatRelease]
  /// Whether no byte of them is left in the files; else until `scrubDatabase()`.
  public var isScrubbed: Bool
}

extension Office {
  /// Removes everything that tells who a person is, all they handed in, and what others wrote of them.
  ///
  /// Records that were made one with theirs go with it. Their events stay and name no one, so every count stays as it was; seats in classes that have not
  /// begun go to the next in line. Can't be undone. Where
  /// others keep the files in use, and within a batch, the erased bytes stay in the files,
  /// unreachable, until `scrubDatabase()`.
  /// - Throws: `ProgrammeError.notFound`, `.erased` when it was done before; what was typed of them
  ///   since is erased then.
  /// - Complexity: O(file), since every page is written again.
  public func eraseParticipant(_ person: String, by actor: Actor) throws -> Erasure {
    var (erasure, isNew) = try write { access in
      let found = try participant(named: person.trimmed, in: access)
      for id in try [found.id] + access.merged(into: found.id) {
        try access.erase(id, at: clock.now(), by: actor)
      }
      var released: [SeatRelease] = []
      for row in try access.registrations(of: found.id) {
        guard var file = try fileUnlessVoided(of: row.registration, in: access) else { continue }
        try conclude(&file, in: access)
        released += file.released
      }
      let record = try record(of: participant(named: found.id.rawValue, in: access), in: access)
      return (
        Erasure(record: record, released: released, isScrubbed: false), found.erasure == nil
      )
    }
    erasure.isScrubbed = try scrubbed()
    guard isNew else { throw ProgrammeError.erased(erasure.record.id) }
    return erasure
  }

  /// Clears the bytes of everybody who was erased from the files.
  ///
  /// - Throws: `StorageFailure.busy` while others have the files in use.
  /// - Complexity: O(file).
  public func scrubDatabase() throws { try store.scrub() }

  /// Whether nothing erased is left in the files; false while others have them in use, and in a batch.
  func scrubbed() throws -> Bool {
    if isBatch { return false }
    do {
      try store.scrub()
      return true
    } catch StorageFailure.busy {
      return false
    }
  }
}
