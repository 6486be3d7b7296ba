import CurriculumModel
import Diagnostics
import Outreach
public import Progression
import Storage

extension Office {
  /// Enters a person into the register and starts them on a curriculum.
  ///
  /// The same NIK (without one: the same id of another system) is the same person: then what is
  /// known of them is brought up to date, and a registration for this curriculum is made only if
  /// they have none.
  /// - Throws: `ProgrammeError.invalid`, `.notFound`, `.erased`, `.refused`; `.outreach` when they came
  ///   from somewhere else than is said now.
  public func register(_ newcomer: NewParticipant, by actor: Actor) throws -> Enrolment {
    let problems = newcomer.problems
    guard problems.isEmpty else { throw ProgrammeError.unreadable(problems) }
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
    let source = try newcomer.source.map { try places.source($0, self, access) }
    let (participant, change, renewed) = try enter(newcomer, at: centre, in: access)
    if change != .added,
      let known = try access.registrations(of: participant).last(where: { row in
        try shelf.index(of: row.curriculum, in: access).curriculum.id == reference.id
      })
    {
      let told = try source.map { try naming($0, of: known.registration, in: access) }
      if let renewed { try access.replace(renewed) }
      if let told { try append(told, to: known.registration, by: actor, in: access) }
      return Enrolment(
        participant: participant,
        registration: known.registration,
        change: change
      )
    }
    if let renewed { try access.replace(renewed) }
    let registration = try access.nextRegistrationID()
    var file = RegistrationFile(id: registration, index: index)
    let registered = Fact.Registered(
      participant: participant,
      curriculum: reference,
      centre: centre,
      tracks: newcomer.tracks
    )
    try carryOut(.register(registered), on: &file, by: actor, in: access)
    if let projection = places.newcomers.projection(of: file, at: file.moment(at: clock.now())) {
      try access.replaceProjection(projection)
    }
    if let source {
      let naming = SourceNaming(facts: [.named(source)])
      try append(naming, to: registration, by: actor, in: access)
    }
    return Enrolment(
      participant: participant,
      registration: registration,
      change: change == .unchanged ? .updated : change
    )
  }

  /// Finds or enters the person; who was found comes back brought up to date, to be kept.
  private func enter(
    _ newcomer: NewParticipant,
    at centre: CentreID,
    in access: WriteAccess
  ) throws -> (ParticipantID, Enrolment.Change, renewed: Person?) {
    // Most people of a list are new, so they are entered before anybody is looked for.
    if let id = try access.enter(newcomer.identity, at: centre, created: clock.now()) {
      return (id, .added, nil)
    }
    var known = try newcomer.nik.flatMap { try access.person(nik: $0) }
    if known == nil, newcomer.nik == nil || newcomer.externalID != nil {
      known = try newcomer.externalID.flatMap { try access.person(externalID: $0) }
    }
    guard var person = known else {
      // Only the id itself can stand in the way then, and `add` says which; the number goes back.
      return try access.savepoint {
        let person = Person(
          id: try access.nextParticipantID(),
          centre: centre,
          created: clock.now(),
          identity: newcomer.identity
        )
        try access.add(person)
        return (person.id, .added, nil)
      }
    }
    guard let identity = person.identity else { throw ProgrammeError.erased(person.id) }
    let merged = identity.updated(by: newcomer.identity)
    if merged == identity { return (person.id, .unchanged, nil) }
    person.identity = merged
    return (person.id, .updated, person)
  }
}

/// What was looked up or computed already, for the length of one transaction.
struct Places {
  var newcomers = Newcomers()
  private var centres: [String: CentreID] = [:]
  private var curricula: [String: CurriculumReference] = [:]
  private var sources: [String: RegistrationSource] = [:]

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

  mutating func source(
    _ name: String,
    _ office: Office,
    _ access: ReadAccess
  ) throws -> RegistrationSource {
    if let known = sources[name] { return known }
    let found = try office.source(named: name, in: access)
    sources[name] = found
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
