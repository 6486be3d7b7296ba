import CurriculumModel
import Outreach
import Progression
import Storage

extension Office {
  /// What the register holds of a person, and their registrations.
  /// - Parameter person: a participant or registration id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`.
  public func participant(_ person: String) throws -> ParticipantRecord {
    try read { access in
      let asked = try ownRecord(named: person.trimmed, in: access)
      var found = try record(of: participant(named: person.trimmed, in: access), in: access)
      if asked.id != found.id { found.askedFor = asked.id }
      return found
    }
  }

  /// People whose name contains `part`, by name.
  public func participants(named part: String, limit: Int = 50) throws -> [ParticipantRecord] {
    try read { access in
      try access.people(named: part, limit: limit).map { try record(of: $0, in: access) }
    }
  }

  func record(of person: Person, in access: ReadAccess) throws -> ParticipantRecord {
    let identity = person.identity
    return ParticipantRecord(
      id: person.id,
      isErased: person.erasure != nil,
      merged: try access.merged(into: person.id),
      name: identity?.name,
      nik: identity?.nik,
      phone: identity?.phone,
      birthDate: identity?.birthDate,
      sex: identity?.sex.map { $0 == .female ? .female : .male },
      address: identity?.address,
      externalID: identity?.externalID,
      changes: try access.changes(of: .participant(person.id)),
      registrations: try access.registrations(of: person.id).map { row in
        let events = try access.events(of: row.registration).events
        let state = RegistrationState(folding: events)
        return ParticipantRecord.Pass(
          registration: row.registration,
          curriculum: state.curriculum
            ?? CurriculumReference(id: "", version: "", sha256: row.curriculum),
          centre: row.centre,
          tracks: state.tracks(asOf: StreamPosition(after: events).moment(at: clock.now())),
          registered: row.registered,
          weekdays: try weekdays(of: row.registration, in: access),
          source: SourceHistory(folding: try access.events(of: SourceStream(row.registration)))
            .current
        )
      }
    )
  }
}
