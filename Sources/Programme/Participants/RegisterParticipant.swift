import CurriculumModel
import Diagnostics
public import Progression
import Storage

extension Office {
  /// Enters a person into the register and starts them on a curriculum.
  ///
  /// The same NIK (without one: the same id of another system) is the same person: then what is
  /// known of them is brought up to date, and a registration for this curriculum is made only if
  /// they have none.
  /// - Throws: `ProgrammeError.invalid`, `.notFound`, `.erased`, `.refused`.
  public func register(_ newcomer: NewParticipant, by actor: Actor) throws -> Enrolment {
    if let problem = newcomer.problems.first {
      throw ProgrammeError.invalid(field: "participant", value: newcomer.name, expected: problem)
    }
    return try write { access in
      var places = Places()
      return try register(newcomer, places: &places, by: actor, in: access)
    }
  }

  func register(
    _ newcomer: NewParticipant,
    places: inout Places,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> Enrolment {
    let centre = try places.centre(newcomer.centre.rawValue, self, access)
    let reference = try places.curriculum(newcomer.curriculum, self, access)
    let index = try shelf.index(of: reference.sha256, in: access)
    for track in newcomer.tracks { _ = try index.curriculum.track(named: track.rawValue) }
    let (participant, change) = try enter(newcomer, at: centre, in: access)
    if change != .added,
      let known = try access.registrations(of: participant).last(where: { row in
        try shelf.index(of: row.curriculum, in: access).curriculum.id == reference.id
      })
    {
      return Enrolment(
        participant: participant,
        registration: known.registration,
        change: change
      )
    }
    let registration = try access.nextRegistrationID()
    var file = RegistrationFile(id: registration, index: index, events: [], revision: 0)
    let registered = Fact.Registered(
      participant: participant,
      curriculum: reference,
      centre: centre,
      tracks: newcomer.tracks
    )
    try carryOut(.register(registered), on: &file, by: actor, in: access)
    if let projection = places.newcomers.projection(of: file, at: clock.now()) {
      try access.replaceProjection(projection)
    }
    return Enrolment(
      participant: participant,
      registration: registration,
      change: change == .unchanged ? .updated : change
    )
  }

  /// Finds or enters the person, and brings what is known of them up to date.
  private func enter(
    _ newcomer: NewParticipant,
    at centre: CentreID,
    in access: WriteAccess
  ) throws -> (ParticipantID, Enrolment.Change) {
    // Most people of a list are new, so they are entered before anybody is looked for.
    if let id = try access.enter(newcomer.identity, at: centre, created: clock.now()) {
      return (id, .added)
    }
    var known = try newcomer.nik.flatMap { try access.person(nik: $0) }
    if known == nil, newcomer.nik == nil || newcomer.externalID != nil {
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
      return (person.id, .added)
    }
    guard let identity = person.identity else { throw ProgrammeError.erased(person.id) }
    let merged = identity.updated(by: newcomer.identity)
    if merged == identity { return (person.id, .unchanged) }
    person.identity = merged
    try access.replace(person)
    return (person.id, .updated)
  }
}

/// What was looked up or computed already, for the length of one transaction.
struct Places {
  var newcomers = Newcomers()
  private var centres: [String: CentreID] = [:]
  private var curricula: [String: CurriculumReference] = [:]

  mutating func centre(
    _ name: String,
    _ office: Office,
    _ access: ReadAccess
  ) throws -> CentreID {
    if let known = centres[name] { return known }
    let found = try office.centre(named: name, in: access).id
    centres[name] = found
    return found
  }

  mutating func curriculum(
    _ name: String,
    _ office: Office,
    _ access: ReadAccess
  ) throws -> CurriculumReference {
    if let known = curricula[name] { return known }
    let found = try office.reference(named: name, in: access)
    curricula[name] = found
    return found
  }
}

extension NewParticipant {
  fileprivate var identity: Person.Identity {
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

extension Person.Identity {
  /// What is newly known replaces what was; what is not said stays.
  fileprivate func updated(by new: Person.Identity) -> Person.Identity {
    Person.Identity(
      name: new.name,
      nik: new.nik ?? nik,
      phone: new.phone ?? phone,
      email: new.email ?? email,
      birthDate: new.birthDate ?? birthDate,
      sex: new.sex ?? sex,
      address: new.address ?? address,
      kelurahan: new.kelurahan ?? kelurahan,
      externalID: new.externalID ?? externalID
    )
  }
}
