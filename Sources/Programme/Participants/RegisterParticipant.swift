import CivilTime
import CurriculumModel
import Diagnostics
import Outreach
public import Progression
import Storage

extension Office {
  /// Enters a person into the register and starts them on a curriculum.
  ///
  /// The same NIK (without one: the same id of another system) is the same person: then what is
  /// newly known of them is added, and a registration for this curriculum is made only if they have
  /// none. Another name, birth date, sex, NIK or id under a known key overwrites nothing.
  /// - Parameter allowed: what may be changed all the same.
  /// - Throws: `ProgrammeError.invalid`, `.notFound`, `.erased`, `.refused`; `.differs` when the person
  ///   is known as somebody else; `.outreach` when they came from somewhere else than is said now.
  public func register(
    _ newcomer: NewParticipant,
    allowing allowed: AllowedChanges = .none,
    by actor: Actor
  ) throws -> Enrolment {
    var newcomer = newcomer
    newcomer.name = newcomer.name.trimmed
    var problems = newcomer.settle(on: clock.now().day())
    if newcomer.name.isEmpty { problems.insert(.empty("name"), at: 0) }
    guard problems.isEmpty else { throw ProgrammeError.unreadable(problems) }
    return try write { access in
      var places = Places()
      return try register(newcomer, allowing: allowed, places: &places, by: actor, in: access)
    }
  }

  /// - Parameter newcomer: as `NewParticipant.settle` left it.
  func register(
    _ newcomer: NewParticipant,
    allowing allowed: AllowedChanges,
    places: inout Places,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> Enrolment {
    let centre = try places.centre(newcomer.centre.rawValue, self, access)
    let reference = try places.curriculum(newcomer.curriculum, self, access)
    let index = try shelf.index(of: reference.sha256, in: access)
    for track in newcomer.tracks { _ = try index.curriculum.track(named: track.rawValue) }
    let source = try newcomer.source.map { try places.source($0, self, access) }
    let entry = try enter(newcomer, at: centre, allowing: allowed, in: access)
    var enrolment = Enrolment(
      participant: entry.participant,
      registration: "",
      change: entry.change,
      notes: newcomer.doubts(on: clock.now().day())
    )
    if entry.change != .added,
      let known = try access.registrations(of: entry.participant).last(where: { row in
        try shelf.index(of: row.curriculum, in: access).curriculum.id == reference.id
      })
    {
      enrolment.registration = known.registration
      let told = try source.map { try naming($0, of: known.registration, in: access) }
      let settlement = try settlement(
        of: known,
        at: centre,
        newcomer.tracks,
        allowing: allowed,
        in: access
      )
      try keep(entry, by: actor, in: access)
      if let told { try append(told, to: known.registration, by: actor, in: access) }
      try carryOut(settlement, by: actor, in: access)
      enrolment.notes += settlement.notes
      if !settlement.commands.isEmpty { enrolment.change = .updated }
      return enrolment
    }
    try keep(entry, by: actor, in: access)
    let registration = try access.nextRegistrationID()
    var file = RegistrationFile(id: registration, index: index)
    let registered = Fact.Registered(
      participant: entry.participant,
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
    enrolment.registration = registration
    if enrolment.change == .unchanged { enrolment.change = .updated }
    return enrolment
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
