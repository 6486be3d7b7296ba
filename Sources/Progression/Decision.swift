public import CivilTime
import CurriculumModel

/// What a command leads to: facts to write down, or a refusal with its reasons.
///
/// Pure: the same state, curriculum and times give the same answer. A fact is never refused once it
/// is written; the fold takes whatever happened.
public struct Decision: Sendable {
  let state: RegistrationState
  let index: ProgressionIndex
  let effective: Instant
  let now: Instant
  let evaluation: Evaluation

  /// - Parameters:
  ///   - index: the curriculum version that the registration is pinned to.
  ///   - effective: when it happened; gates are asked as of then.
  ///   - now: when it is being written down.
  public init(
    _ state: RegistrationState,
    _ index: ProgressionIndex,
    effective: Instant,
    now: Instant
  ) {
    self.state = state
    self.index = index
    self.effective = effective
    self.now = now
    evaluation = Evaluation(state, index, asOf: effective)
  }

  /// - Throws: `Refusal`; nothing is to be written then.
  public static func facts(
    for command: Command,
    in state: RegistrationState,
    under index: ProgressionIndex,
    effective: Instant,
    now: Instant
  ) throws(Refusal) -> [Fact] {
    if case .register(let registered) = command {
      return try register(registered, in: state, under: index, effective: effective, now: now)
    }
    return try Decision(state, index, effective: effective, now: now).facts(for: command)
  }

  /// A registration asks nothing of the curriculum's gates, so nothing is evaluated for it.
  private static func register(
    _ registered: Fact.Registered,
    in state: RegistrationState,
    under index: ProgressionIndex,
    effective: Instant,
    now: Instant
  ) throws(Refusal) -> [Fact] {
    if now < effective { throw Refusal(.inTheFuture) }
    let situation = situation(of: state, at: effective)
    if let cause = cause(TransitionTable.ruling(for: .register, in: situation)) {
      throw Refusal(cause)
    }
    for track in registered.tracks where index.trackPositions[track] == nil {
      throw Refusal(.unknownTrack(track))
    }
    return [.registered(registered)]
  }

  private static func situation(of state: RegistrationState, at instant: Instant) -> Situation {
    state.registration == nil
      ? .unregistered : state.isAbandoned(asOf: instant) ? .abandoned : .open
  }

  /// - Throws: `Refusal`; nothing is to be written then.
  public func facts(for command: Command) throws(Refusal) -> [Fact] {
    if now < effective { throw Refusal(.inTheFuture) }
    switch command {
    case .register(let registered):
      return try Self.register(
        registered,
        in: state,
        under: index,
        effective: effective,
        now: now
      )
    case .declareTrack(let track): return try declare(track, command.kind)
    case .withdrawTrack(let track): return try withdraw(track, command.kind)
    case .transfer(let centre):
      try rule(command.kind, registration)
      if state.centre == centre { throw Refusal(.sameCentre(centre)) }
      return [.transferred(to: centre)]
    case .enrol, .unenrol, .begin, .submit, .assess, .fault, .review, .grant, .waive:
      return try factsOnModule(for: command)
    case .migrate(let target, let reference, let mapping):
      try rule(command.kind, registration)
      return [.migrated(try migration(to: target, as: reference, mapping: mapping))]
    case .abandon(let reason):
      try rule(command.kind, registration)
      return [.abandoned(reason: reason)]
    case .resume:
      try rule(command.kind, registration)
      return [.resumed]
    case .void(let void): return try voiding(void, command.kind)
    }
  }

  /// The phase that commands on no particular module meet.
  var registration: Situation { Self.situation(of: state, at: effective) }

  func rule(_ kind: Command.Kind, _ situation: Situation) throws(Refusal) {
    if let cause = Self.cause(TransitionTable.ruling(for: kind, in: situation)) {
      throw Refusal(cause)
    }
    // A record of what went before a registration can't be about it.
    if kind != .register, let start = state.registeredAt, effective < start {
      throw Refusal(.beforeRegistration)
    }
  }

  private static func cause(_ ruling: TransitionTable.Ruling) -> Refusal.Cause? {
    switch ruling {
    case .notRegistered: .notRegistered
    case .alreadyRegistered: .alreadyRegistered
    case .abandoned: .abandoned
    case .notAbandoned: .notAbandoned
    // Those about one module are thrown with it, by `rule(_:on:)`.
    case .allowed, .notApplicable, .locked, .alreadySatisfied, .attemptsExhausted: nil
    }
  }

  private func declare(_ track: TrackID, _ kind: Command.Kind) throws(Refusal) -> [Fact] {
    try rule(kind, registration)
    guard let position = index.trackPositions[track] else { throw Refusal(.unknownTrack(track)) }
    if evaluation.standpoint.isOnTrack[position] { throw Refusal(.trackAlreadyDeclared(track)) }
    return [.trackDeclared(track)]
  }

  private func withdraw(_ track: TrackID, _ kind: Command.Kind) throws(Refusal) -> [Fact] {
    try rule(kind, registration)
    guard let position = index.trackPositions[track] else { throw Refusal(.unknownTrack(track)) }
    if !evaluation.standpoint.isOnTrack[position] { throw Refusal(.trackNotDeclared(track)) }
    return [.trackWithdrawn(track)]
  }

  private func voiding(_ void: Fact.Void, _ kind: Command.Kind) throws(Refusal) -> [Fact] {
    try rule(kind, registration)
    if state.voids.contains(where: { $0.stamp.id == void.target }) {
      throw Refusal(.voidOfVoid(void.target))
    }
    if state.voids.contains(where: { $0.value == void.target }) {
      throw Refusal(.alreadyVoided(void.target))
    }
    if !state.contains(void.target) { throw Refusal(.unknownEvent(void.target)) }
    return [.voided(void)]
  }
}
