import CivilTime
public import CurriculumModel
public import Progression

/// What waits for somebody: submissions to review, and submissions whose assessor failed.
extension ReadAccess {
  /// The review queue: earliest due first, then longest waiting.
  public func pendingReviews(at centre: CentreID? = nil) throws(StorageFailure) -> [ReviewRow] {
    let query = try statement(RegistrationQuerySQL.reviews)
    query.bind(centre?.rawValue, to: 1)
    return try query.rows(ReviewRow.init(row:))
  }

  public func pendingReview(_ submission: SubmissionID) throws(StorageFailure) -> ReviewRow? {
    let query = try statement(RegistrationQuerySQL.review)
    query.bind(submission, to: 1)
    return try query.first(ReviewRow.init(row:))
  }

  /// Submissions to assess again, longest waiting first.
  public func pendingFaults() throws(StorageFailure) -> [FaultRow] {
    try statement(RegistrationQuerySQL.faults).rows { row throws(StorageFailure) in
      FaultRow(
        fault: PendingFault(
          submission: row.identifier(0),
          module: row.identifier(1),
          assessment: row.identifier(2),
          assessor: row.identifier(3),
          since: row.instant(4)
        ),
        registration: row.identifier(5)
      )
    }
  }

  /// What is projected of a registration's modules, by module id.
  public func modules(
    of registration: RegistrationID
  ) throws(StorageFailure) -> [ModuleProgress] {
    let query = try statement(RegistrationQuerySQL.modules)
    query.bind(registration, to: 1)
    return try query.rows { row throws(StorageFailure) in
      ModuleProgress(
        module: row.identifier(0),
        attainment: Standing.Attainment(rawValue: row.text(1)) ?? .notStarted,
        basis: row.optionalText(2).flatMap(ModuleProgress.Basis.init(rawValue:)),
        availability: ModuleProgress.Availability(rawValue: row.text(3)) ?? .locked,
        since: row.optionalInstant(4),
        validUntil: row.optionalDay(5),
        cycle: Int(row.integer(6))
      )
    }
  }
}
