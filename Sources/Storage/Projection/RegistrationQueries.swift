public import CivilTime
public import CurriculumModel
public import Progression

/// What people ask about registrations, each answered by an index; `nil` filters mean any.
extension ReadAccess {
  public func registration(_ id: RegistrationID) throws(StorageFailure) -> RegistrationRow? {
    let query = try statement(RegistrationQuerySQL.byID)
    query.bind(id, to: 1)
    return try query.first(RegistrationRow.init(row:))
  }

  /// A participant's registrations, oldest first.
  public func registrations(
    of participant: ParticipantID
  ) throws(StorageFailure) -> [RegistrationRow] {
    let query = try statement(RegistrationQuerySQL.ofParticipant)
    query.bind(participant, to: 1)
    return try query.rows(RegistrationRow.init(row:))
  }

  /// Who may begin a module or go on with it, longest waiting first, then by id.
  /// - Parameter instant: a seat counts only in a class that ends later.
  public func ready(
    for module: ModuleID,
    at centre: CentreID? = nil,
    seatedAfter instant: Instant = Instant(milliseconds: .min),
    limit: Int = .max
  ) throws(StorageFailure) -> [ReadyRow] {
    let query = try statement(
      centre == nil ? RegistrationQuerySQL.ready : RegistrationQuerySQL.readyAtCentre
    )
    query.bind(instant, to: 1)
    query.bind(module, to: 2)
    if let centre { query.bind(centre, to: 3) }
    query.bind(limit, to: centre == nil ? 3 : 4)
    return try query.rows(ReadyRow.init(row:))
  }

  /// Who has not moved on since `instant` or longer, longest first, then by id.
  public func stuck(
    at centre: CentreID? = nil,
    in step: StepID? = nil,
    since instant: Instant,
    limit: Int = .max
  ) throws(StorageFailure) -> [RegistrationRow] {
    let query = try statement(
      centre == nil ? RegistrationQuerySQL.stuck : RegistrationQuerySQL.stuckAtCentre
    )
    var parameter = 1
    if let centre {
      query.bind(centre, to: 1)
      parameter = 2
    }
    query.bind(step?.rawValue, to: parameter)
    query.bind(instant, to: parameter + 1)
    query.bind(limit, to: parameter + 2)
    return try query.rows(RegistrationRow.init(row:))
  }

  /// How many `stuck` would answer without a limit.
  public func stuckCount(
    at centre: CentreID? = nil,
    in step: StepID? = nil,
    since instant: Instant
  ) throws(StorageFailure) -> Int {
    let query = try statement(RegistrationQuerySQL.countStuck)
    query.bind(centre?.rawValue, to: 1)
    query.bind(step?.rawValue, to: 2)
    query.bind(instant, to: 3)
    return try query.first { row throws(StorageFailure) in Int(row.integer(0)) } ?? 0
  }

  /// Who entered and satisfied each step of a curriculum version, among those registered at or
  /// after `instant`; with how many those are.
  ///
  /// - Complexity: O(registrations) in scope: every one of them is counted.
  public func funnel(
    of curriculum: String,
    at centre: CentreID? = nil,
    since instant: Instant = Instant(milliseconds: .min),
    until end: Instant = Instant(milliseconds: .max)
  ) throws(StorageFailure) -> (registrations: Int, steps: [FunnelRow]) {
    let query = try statement(
      centre == nil ? RegistrationQuerySQL.funnel : RegistrationQuerySQL.funnelAtCentre
    )
    let count = try statement(
      centre == nil
        ? RegistrationQuerySQL.countRegistrations
        : RegistrationQuerySQL.countRegistrationsAtCentre
    )
    for statement in [query, count] {
      statement.bind(end, to: 1)
      statement.bind(instant, to: 2)
      statement.bind(curriculum, to: 3)
      if let centre { statement.bind(centre, to: 4) }
    }
    let steps = try query.rows { row throws(StorageFailure) in
      FunnelRow(
        step: row.identifier(0),
        entered: Int(row.integer(1)),
        satisfied: Int(row.integer(2))
      )
    }
    return (
      try count.first { row throws(StorageFailure) in Int(row.integer(0)) } ?? 0, steps
    )
  }

  /// How many registrations are pinned to each curriculum version, by its SHA-256.
  public func registrationCounts() throws(StorageFailure) -> [String: Int] {
    let rows = try statement(RegistrationQuerySQL.countByCurriculum).rows {
      row throws(StorageFailure) in (row.text(0), Int(row.integer(1)))
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Registrations pinned to a curriculum version, by id.
  ///
  /// - Complexity: O(registrations).
  public func registrations(
    on curriculum: String
  ) throws(StorageFailure) -> [RegistrationID] {
    let query = try statement(RegistrationQuerySQL.onCurriculum)
    query.bind(curriculum, to: 1)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }

  /// Registrations at a centre, by id.
  public func registrations(at centre: CentreID) throws(StorageFailure) -> [RegistrationID] {
    let query = try statement(RegistrationQuerySQL.atCentre)
    query.bind(centre, to: 1)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }

  /// Registrations whose projection is out of date on `day`, because something lapsed.
  public func dueProjections(on day: Day) throws(StorageFailure) -> [RegistrationID] {
    let query = try statement(RegistrationQuerySQL.due)
    query.bind(day.number, to: 1)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }
}
