import CivilTime
import CurriculumModel
import Progression
import Storage

/// Who a newcomer is in the register, and what is to be kept of what is newly known.
struct PersonEntry {
  var participant: ParticipantID
  var change: Enrolment.Change
  /// The person with what is newly known; `nil` when there is nothing to keep.
  var renewed: Person?
  /// What they were known as before.
  var known: Person.Identity?
}

extension Office {
  /// Finds or enters the person; who was found comes back brought up to date, to be kept.
  /// - Throws: `ProgrammeError.differs` when they are known as somebody else and that may not be
  ///   changed.
  func enter(
    _ newcomer: NewParticipant,
    at centre: CentreID,
    allowing allowed: AllowedChanges,
    in access: WriteAccess
  ) throws -> PersonEntry {
    // Most people of a list are new, so they are entered before anybody is looked for.
    if let id = try access.enter(newcomer.identity, at: centre, created: clock.now()) {
      return PersonEntry(participant: id, change: .added)
    }
    var known = try newcomer.nik.flatMap { try access.person(nik: $0) }
    if known == nil {
      known = try newcomer.externalID.flatMap { try access.person(externalID: $0) }
    }
    guard var person = known else {
      // Only the id itself can stand in the way then, and `add` says which.
      let person = Person(
        id: try access.nextParticipantID(),
        centre: centre,
        created: clock.now(),
        identity: newcomer.identity
      )
      try access.add(person)
      return PersonEntry(participant: person.id, change: .added)
    }
    guard let identity = person.identity else { throw ProgrammeError.erased(person.id) }
    let said = newcomer.identity
    let differences = identity.differences(from: said)
    let owner = try access.mergedOwner(of: person.id)
    if owner != person.id, differences.isEmpty {
      // The record that stays says more than the one they were known by; it is not touched.
      return PersonEntry(participant: owner, change: .unchanged)
    }
    guard differences.isEmpty || allowed.identity else {
      throw ProgrammeError.differs(.participant, name: person.id.rawValue, differences)
    }
    let renewed = identity.updated(by: said, isCorrection: allowed.identity)
    if renewed == identity { return PersonEntry(participant: person.id, change: .unchanged) }
    person.identity = renewed
    return PersonEntry(
      participant: person.id,
      change: .updated,
      renewed: person,
      known: identity
    )
  }

  /// Keeps what is newly known of a person, and what was known before.
  func keep(_ entry: PersonEntry, by actor: Actor, in access: WriteAccess) throws {
    guard let person = entry.renewed, let renewed = person.identity else { return }
    try access.replace(person)
    guard let known = entry.known else { return }
    let now = clock.now()
    try access.add(
      known.replaced(by: renewed).map { change in
        RegisterChange(change.field, before: change.before, after: change.after, at: now, by: actor)
      },
      of: .participant(person.id)
    )
  }
}

extension NewParticipant {
  var identity: Person.Identity {
    Person.Identity(
      name: name,
      nik: nik,
      phone: phone,
      birthDate: birthDate,
      sex: sex.map { $0 == .female ? .female : .male },
      address: address,
      externalID: externalID
    )
  }
}
