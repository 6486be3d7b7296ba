public import CivilTime
public import CurriculumModel
public import Outreach
public import Progression

/// How many registrations came from one source, and how far they came.
public struct SourceCount: Hashable, Sendable {
  /// `nil` where none was told.
  public var source: RegistrationSource?
  public var registrations: Int
  /// In no particular order; a step that nobody entered is left out.
  public var steps: [FunnelRow]
}

extension ReadAccess {
  /// What counts know of where a registration came from.
  public func sourceSpans(
    of registration: RegistrationID
  ) throws(StorageFailure) -> [SourceHistory.Span] {
    let query = try statement(SourceQuerySQL.spans)
    query.bind(registration, to: 1)
    return try query.rows { row throws(StorageFailure) in
      let until = row.instant(1)
      return SourceHistory.Span(
        source: RegistrationSource(text: row.text(2)),
        since: row.instant(0),
        until: until.milliseconds == .max ? nil : until
      )
    }
  }

  /// How many registrations had that source at a moment, among those made by then.
  public func registrationCount(
    from source: RegistrationSource,
    asOf instant: Instant
  ) throws(StorageFailure) -> Int {
    let query = try statement(SourceQuerySQL.count)
    query.bind(source.text, to: 1)
    query.bind(instant, to: 2)
    return try query.first { row throws(StorageFailure) in Int(row.integer(0)) } ?? 0
  }

  /// The same for every source at once, which is far less work than asking for many of them.
  ///
  /// - Complexity: O(registrations).
  public func registrationCounts(
    asOf instant: Instant
  ) throws(StorageFailure) -> [RegistrationSource: Int] {
    let query = try statement(SourceQuerySQL.countsBySource)
    query.bind(instant, to: 1)
    let rows = try query.rows { row throws(StorageFailure) in
      (RegistrationSource(text: row.text(0)), Int(row.integer(1)))
    }
    return Dictionary(rows) { $0 + $1 }
  }

  /// Registrations made by a moment, each counted under the one source it had then, with the steps
  /// entered and satisfied by then.
  ///
  /// - Parameter start: only registrations made at or after it.
  /// - Complexity: O(registrations) in scope.
  public func sourceCounts(
    at centre: CentreID? = nil,
    since start: Instant = Instant(milliseconds: .min),
    asOf instant: Instant
  ) throws(StorageFailure) -> [SourceCount] {
    let counts = try statement(
      centre == nil ? SourceQuerySQL.counts : SourceQuerySQL.countsAtCentre
    )
    let steps = try statement(centre == nil ? SourceQuerySQL.steps : SourceQuerySQL.stepsAtCentre)
    for statement in [counts, steps] {
      statement.bind(instant, to: 1)
      statement.bind(start, to: 2)
      if let centre { statement.bind(centre, to: 3) }
    }
    var rows: [String: [FunnelRow]] = [:]
    let reached = try steps.rows { row throws(StorageFailure) in
      (
        row.text(0),
        FunnelRow(
          step: row.identifier(1),
          entered: Int(row.integer(2)),
          satisfied: Int(row.integer(3))
        )
      )
    }
    for (source, row) in reached { rows[source, default: []].append(row) }
    return try counts.rows { row throws(StorageFailure) in
      let text = row.text(0)
      return SourceCount(
        source: text.isEmpty ? nil : RegistrationSource(text: text),
        registrations: Int(row.integer(1)),
        steps: rows[text] ?? []
      )
    }
  }
}

extension WriteAccess {
  /// Makes `history` all that counts know of where that registration came from.
  public func replaceSource(
    of registration: RegistrationID,
    by history: SourceHistory
  ) throws(StorageFailure) {
    let drop = try statement(SourceQuerySQL.drop)
    drop.bind(registration, to: 1)
    try drop.run()
    for span in history.spans {
      let put = try statement(SourceQuerySQL.put)
      put.bind(registration, to: 1)
      put.bind(span.since, to: 2)
      put.bind(span.until ?? Instant(milliseconds: .max), to: 3)
      put.bind(span.source.text, to: 4)
      try put.run()
    }
  }
}
