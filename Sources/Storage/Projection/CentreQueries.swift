public import CivilTime
public import CurriculumModel
public import Progression

/// Registrations of one centre on one curriculum version.
public struct CentreCount: Hashable, Sendable {
  public var centre: CentreID
  /// SHA-256 of the curriculum version.
  public var curriculum: String
  public var registrations: Int
  /// Those that have not moved on since the moment asked for.
  public var stuck: Int
  /// How many ever satisfied each step.
  public var satisfied: [StepID: Int]
}

/// What waits for a reviewer at one centre.
public struct ReviewCount: Hashable, Sendable {
  public var centre: CentreID
  public var waiting: Int
  /// Of those, the ones whose last day was before the day asked for.
  public var overdue: Int
}

/// Something satisfied that lapses soon.
public struct ExpiryRow: Hashable, Sendable {
  public var registration: RegistrationID
  public var participant: ParticipantID
  public var module: ModuleID
  /// The last day on which it is satisfied.
  public var validUntil: Day
}

/// How many stand still in one step.
public struct StuckCount: Hashable, Sendable {
  public var step: StepID
  public var registrations: Int
  /// When the one who waits longest moved on last.
  public var longestSince: Instant
}

/// What a page of one centre, or a table of all of them, asks for.
extension ReadAccess {
  /// Every centre with registrations, by its id and the curriculum version.
  ///
  /// - Parameter moment: who has not moved on since then stands still.
  /// - Complexity: O(registrations).
  public func centreCounts(stuckSince moment: Instant) throws(StorageFailure) -> [CentreCount] {
    let query = try statement(CentreQuerySQL.registrations)
    query.bind(moment, to: 1)
    var counts = try query.rows { row throws(StorageFailure) in
      CentreCount(
        centre: row.identifier(0),
        curriculum: row.text(1),
        registrations: Int(row.integer(2)),
        stuck: Int(row.integer(3)),
        satisfied: [:]
      )
    }
    // Centre by centre, since grouping all of them at once would sort every step of everybody.
    for position in counts.indices {
      let count = counts[position]
      for row in try funnel(of: count.curriculum, at: count.centre).steps {
        counts[position].satisfied[row.step] = row.satisfied
      }
    }
    return counts
  }

  /// What waits for reviewers, by centre; a centre where nothing waits is left out.
  public func reviewCounts(on day: Day) throws(StorageFailure) -> [ReviewCount] {
    let query = try statement(CentreQuerySQL.reviews)
    query.bind(day.number, to: 1)
    return try query.rows { row throws(StorageFailure) in
      ReviewCount(
        centre: row.identifier(0),
        waiting: Int(row.integer(1)),
        overdue: Int(row.integer(2))
      )
    }
  }

  /// Who at a centre has not moved on since a moment, counted by the step they stand in.
  public func stuckCounts(
    at centre: CentreID,
    since moment: Instant
  ) throws(StorageFailure) -> [StuckCount] {
    let query = try statement(CentreQuerySQL.stuckByStep)
    query.bind(centre, to: 1)
    query.bind(moment, to: 2)
    return try query.rows { row throws(StorageFailure) in
      (row.optionalText(0), Int(row.integer(1)), row.instant(2))
    }.compactMap { step, count, since in
      step.map { StuckCount(step: StepID($0), registrations: count, longestSince: since) }
    }
  }

  /// What lapses at a centre in those days, soonest first.
  public func expiring(
    at centre: CentreID,
    in days: ClosedRange<Day>
  ) throws(StorageFailure) -> [ExpiryRow] {
    let query = try statement(CentreQuerySQL.expiring)
    query.bind(centre, to: 1)
    query.bind(days.lowerBound.number, to: 2)
    query.bind(days.upperBound.number, to: 3)
    return try query.rows { row throws(StorageFailure) in
      ExpiryRow(
        registration: row.identifier(0),
        participant: row.identifier(1),
        module: row.identifier(2),
        validUntil: Day(number: Int(row.integer(3)))
      )
    }
  }
}
