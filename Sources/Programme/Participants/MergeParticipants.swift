import CivilTime
import CurriculumModel
public import Progression
import Scheduling
import Storage

extension Office {
  /// Records that two records of the register are one person: what `duplicate` has (registrations,
  /// seats, stalls, what was handed in, household, sources) belongs to `owner` from now on.
  ///
  /// No event is rewritten; the journal keeps who was who, and `unmerge` takes it back. Looking the
  /// duplicate up finds the owner.
  /// - Parameters:
  ///   - owner: the record that stays.
  ///   - duplicate: a participant or registration id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`, `.erased`, `.invalid` when both are one already.
  public func mergeParticipants(
    _ owner: String,
    _ duplicate: String,
    reason: String,
    by actor: Actor
  ) throws -> ParticipantRecord {
    try write { access in
      let owner = try participant(named: owner.trimmed, in: access)
      let other = try participant(named: duplicate.trimmed, in: access)
      for person in [owner, other] where person.erasure != nil {
        throw ProgrammeError.erased(person.id)
      }
      guard owner.id != other.id else {
        throw ProgrammeError.invalid(
          field: "duplicate",
          value: duplicate,
          id: "catatan lain selain \(owner.id); keduanya sudah satu orang",
          en: "another record than \(owner.id); they are one person already"
        )
      }
      try settle(
        .participantMerged(into: owner.id, reason: reason.trimmed),
        of: other.id,
        into: owner.id,
        by: actor,
        in: access
      )
      return try record(of: owner, in: access)
    }
  }

  /// Records that a participant is not the one with whom their record was made one; each has again
  /// what they had.
  /// - Parameter duplicate: the participant id of the record that was merged into another.
  /// - Throws: `ProgrammeError.notFound`, `.erased`, `.invalid` for one that was merged into none.
  public func unmergeParticipant(
    _ duplicate: String,
    reason: String,
    by actor: Actor
  ) throws -> ParticipantRecord {
    try write { access in
      let person = try ownRecord(named: duplicate.trimmed, in: access)
      if person.erasure != nil { throw ProgrammeError.erased(person.id) }
      guard try access.mergedOwner(of: person.id) != person.id else {
        throw ProgrammeError.invalid(
          field: "duplicate",
          value: duplicate,
          id: "nomor peserta yang digabung ke peserta lain, seperti yang ditampilkan "
            + "'okoce participant show'",
          en: "the id of a participant who was merged into another, as 'okoce participant show' "
            + "lists them"
        )
      }
      try settle(
        .participantSeparated(reason: reason.trimmed),
        of: person.id,
        into: nil,
        by: actor,
        in: access
      )
      return try record(of: person, in: access)
    }
  }

  /// Writes the event and makes every list agree with it in the same transaction.
  private func settle(
    _ fact: ScheduleFact,
    of participant: ParticipantID,
    into owner: ParticipantID?,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    // Their registrations stand under the record that is theirs now.
    let previous = try access.mergedOwner(of: participant)
    let affected = try access.registrations(of: previous).map(\.registration)
    let stream = ScheduleStream(.participant, participant.rawValue)
    let seen = try access.events(of: stream)
    try append([fact], to: stream, after: StreamPosition(after: seen), by: actor, in: access)
    try access.putMerge(of: participant, into: owner)
    for registration in affected { try project(file(of: registration, in: access), in: access) }
  }
}
