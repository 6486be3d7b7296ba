import CivilTime
public import Progression
import Storage

extension Office {
  /// Corrects what the register knows of a person; what it knew before is kept beside it, until the
  /// person is erased.
  ///
  /// - Parameters:
  ///   - person: a participant or registration id, a NIK, or an id of another system.
  ///   - correction: replaces what it names; what is `nil` stays.
  /// - Throws: `ProgrammeError.notFound`, `.erased`, `.unreadable` for a value that can't be one;
  ///   `StorageFailure.duplicateNIK` or `duplicateExternalID` when another person has it.
  public func correctParticipant(
    _ person: String,
    _ correction: ParticipantCorrection,
    by actor: Actor
  ) throws -> ParticipantRecord {
    try write { access in
      let known = try participant(named: person.trimmed, in: access)
      guard let identity = known.identity else { throw ProgrammeError.erased(known.id) }
      var said = NewParticipant(
        name: correction.name?.trimmed ?? identity.name,
        nik: correction.nik,
        phone: correction.phone,
        birthDate: correction.birthDate,
        sex: correction.sex,
        address: correction.address,
        externalID: correction.externalID,
        centre: known.centre,
        curriculum: ""
      )
      var problems = said.settle(on: clock.now().day())
      if said.name.isEmpty { problems.insert(.empty("name"), at: 0) }
      guard problems.isEmpty else { throw ProgrammeError.unreadable(problems) }
      var renewed = known
      renewed.identity = identity.updated(by: said.identity, isCorrection: true)
      if renewed != known {
        let entry = PersonEntry(
          participant: known.id,
          change: .updated,
          renewed: renewed,
          known: identity
        )
        try keep(entry, by: actor, in: access)
      }
      return try record(of: renewed, in: access)
    }
  }
}
