import CivilRegistry
import CivilTime
import CurriculumModel
import Progression
import Storage

/// One registration as a use case works on it: its events, their fold, and its curriculum.
struct RegistrationFile {
  let id: RegistrationID
  /// Of the version the registration is pinned to by now.
  private(set) var index: ProgressionIndex
  /// Of the versions it left, in the order of its migrations.
  private(set) var earlier: [ProgressionIndex]
  private(set) var events: [Event]
  private(set) var state: RegistrationState
  private(set) var position: StreamPosition
  /// Centres that the registration was at and is at no longer, by what was written since it was read.
  private(set) var leftCentres: [CentreID] = []
  /// What what was written since has ended in classes.
  var released: [SeatRelease] = []

  /// A registration of which nothing is written yet.
  init(id: RegistrationID, index: ProgressionIndex) {
    self.id = id
    self.index = index
    earlier = []
    events = []
    position = StreamPosition(sequence: 0, recorded: index.published)
    state = RegistrationState()
  }

  /// - Parameters:
  ///   - state: the fold of `events`.
  ///   - index: finds a version that the registration is, or was, pinned to.
  /// - Returns: `nil` for one that was not registered.
  init?(
    id: RegistrationID,
    events: [Event],
    state: RegistrationState,
    revision: Int,
    index: (CurriculumReference) throws -> ProgressionIndex
  ) rethrows {
    guard let current = state.curriculum else { return nil }
    self.id = id
    self.events = events
    self.state = state
    position = StreamPosition(
      sequence: revision,
      recorded: StreamPosition(after: events).recorded
    )
    self.index = try index(current)
    position.wait(until: self.index.published)
    earlier = try state.migrations.map { try index($0.value.from) }
  }

  /// How many events it has.
  var revision: Int { position.sequence }

  /// The present as this registration knows it; what nobody dated holds from it, and what is asked
  /// without a date is answered as of it.
  ///
  /// Never before its version was published: with a clock that is slow nobody is on a version that is
  /// still to come, and nothing that counts from the publication changes when the clock is put right.
  func moment(at now: Instant) -> Instant { position.moment(at: now) }

  func evaluation(asOf instant: Instant) -> Evaluation {
    Evaluation(state, index, asOf: instant, earlier: earlier)
  }

  /// The events that no void took away, in fold order.
  var standingEvents: [Event] {
    if state.voids.isEmpty { return events }
    let voided = Set(state.voids.map(\.value))
    return events.filter { !voided.contains($0.id) }
  }

  /// Takes in what was just written.
  /// - Parameter index: finds the version that the registration is pinned to afterwards.
  mutating func take(
    _ new: [Event],
    index: (CurriculumReference) throws -> ProgressionIndex
  ) rethrows {
    let (pinned, centre) = (state.curriculum, state.centre)
    for event in new {
      state.apply(event)
      position.take(event)
    }
    if let centre, state.centre != centre { leftCentres.append(centre) }
    events.append(contentsOf: new)
    events.sort { $0.precedes($1) }
    // A migration, or taking one back, pins the registration to another version.
    guard let current = state.curriculum, let pinned else { return }
    if current != pinned {
      self.index = try index(current)
      position.wait(until: self.index.published)
    }
    if earlier.count != state.migrations.count || current != pinned {
      earlier = try state.migrations.map { try index($0.value.from) }
    }
  }
}

extension Office {
  /// The registration that `person` names: a registration or participant id, a NIK, or an id of
  /// another system; of several registrations the one made last that wasn't abandoned.
  func registration(
    of person: String,
    in access: ReadAccess
  ) throws -> (registration: RegistrationID, participant: ParticipantID) {
    let name = person.trimmed
    if let row = try access.registration(RegistrationID(name)) {
      return (row.registration, row.participant)
    }
    let participant = try participant(named: name, in: access)
    guard let row = try access.registrations(of: participant.id).active else {
      if participant.erasure != nil { throw ProgrammeError.erased(participant.id) }
      throw ProgrammeError.notFound(.registration, name: name, suggestions: [])
    }
    return (row.registration, row.participant)
  }

  /// The person that `name` means; of records that are one person, the one that stays.
  func participant(named name: String, in access: ReadAccess) throws -> Person {
    let found = try ownRecord(named: name, in: access)
    let owner = try access.mergedOwner(of: found.id)
    return owner == found.id ? found : try access.person(owner) ?? found
  }

  /// The very record that `name` means, also when it is one with another.
  func ownRecord(named name: String, in access: ReadAccess) throws -> Person {
    for id in name == name.uppercased() ? [name] : [name, name.uppercased()] {
      if let person = try access.person(ParticipantID(id)) { return person }
    }
    if name.utf8.count >= 16, let nik = try? NIK(name).digits,
      let person = try access.person(nik: nik)
    {
      return person
    }
    if let person = try access.person(externalID: name) { return person }
    for id in [name, name.uppercased()] {
      if let row = try access.registration(RegistrationID(id)),
        let person = try access.person(row.participant)
      {
        return person
      }
    }
    throw ProgrammeError.notFound(.participant, name: name, suggestions: [])
  }

  func file(of person: String, in access: ReadAccess) throws -> RegistrationFile {
    try file(of: registration(of: person, in: access).registration, in: access)
  }

  /// As `file`; `nil` when the registration itself was voided, so that there is nothing left to judge.
  func fileUnlessVoided(
    of registration: RegistrationID,
    in access: ReadAccess
  ) throws -> RegistrationFile? {
    do {
      return try file(of: registration, in: access)
    } catch ProgrammeError.notFound(.registration, _, _) {
      return nil
    }
  }

  /// - Parameters:
  ///   - instant: leaves out what was written down later; `nil` for all.
  ///   - moment: leaves out what happened later; `nil` for all. What was taken back since then stays
  ///     taken back.
  /// - Throws: `ProgrammeError.notFound`; `.notYet` where only what is left out registers somebody.
  func file(
    of registration: RegistrationID,
    in access: ReadAccess,
    knownAt instant: Instant? = nil,
    asOf moment: Instant? = nil
  ) throws -> RegistrationFile {
    let (all, revision) = try access.events(of: registration)
    var events = all
    if let instant { events = events.known(at: instant) }
    if let moment { events = events.happened(by: moment) }
    let file = try RegistrationFile(
      id: registration,
      events: events,
      state: RegistrationState(folding: events),
      revision: revision,
      index: { try shelf.index(of: $0.sha256, in: access) }
    )
    if let file { return file }
    guard let first = RegistrationState(folding: all).registrations.first?.stamp else {
      throw ProgrammeError.notFound(.registration, name: registration.rawValue, suggestions: [])
    }
    let isKnown = instant.map { first.recorded <= $0 } ?? true
    throw ProgrammeError.notYet(
      .registration,
      name: registration.rawValue,
      began: (isKnown ? first.effective : first.recorded).day(),
      asked: ((isKnown ? moment : instant) ?? first.effective).day()
    )
  }
}

extension [Event] {
  /// What had happened by `instant`, without what was taken back since then.
  fileprivate func happened(by instant: Instant) -> [Event] {
    filter { event in
      if case .voided = event.fact { return true }
      return event.effective <= instant
    }
  }
}
