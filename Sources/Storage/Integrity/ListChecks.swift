import CivilTime
public import CurriculumModel
public import Progression

/// Reading lists as they are kept, to hold them to what they follow from.
enum ListCheckSQL {
  static let steps: SQLText = """
    SELECT step, entered, satisfied, valid_until FROM step_progress
    WHERE registration = $1 ORDER BY step
    """
  static let reviews: SQLText = """
    SELECT submission, module, assessment, submitted, due FROM pending_review
    WHERE registration = $1 ORDER BY submission
    """
  static let faults: SQLText = """
    SELECT submission, module, assessment, assessor, since FROM pending_fault
    WHERE registration = $1 ORDER BY submission
    """
  /// Rows that follow from nothing, by what they are about, and rows that say another centre than
  /// their registration.
  static let strays: SQLText = """
    SELECT id FROM registration WHERE id NOT IN (SELECT registration FROM registration_event)
    UNION SELECT registration FROM step_progress
      WHERE registration NOT IN (SELECT id FROM registration)
    UNION SELECT registration FROM module_progress
      WHERE registration NOT IN (SELECT id FROM registration)
    UNION SELECT m.registration FROM module_progress m JOIN registration r ON r.id = m.registration
      WHERE m.centre <> r.centre
    UNION SELECT registration FROM pending_review
      WHERE registration NOT IN (SELECT id FROM registration)
    UNION SELECT p.registration FROM pending_review p JOIN registration r ON r.id = p.registration
      WHERE p.centre <> r.centre
    UNION SELECT registration FROM pending_fault
      WHERE registration NOT IN (SELECT id FROM registration)
    UNION SELECT id FROM class WHERE id NOT IN (SELECT class FROM class_event)
    UNION SELECT class FROM meeting WHERE class NOT IN (SELECT id FROM class)
    UNION SELECT class FROM seat WHERE class NOT IN (SELECT id FROM class)
    UNION SELECT class FROM attendance WHERE class NOT IN (SELECT id FROM class)
    UNION SELECT hall FROM tenancy WHERE hall NOT IN (SELECT id FROM hall)
    UNION SELECT hall FROM hall_day WHERE hall NOT IN (SELECT id FROM hall)
    UNION SELECT 'source/' || registration FROM registration_source
      WHERE 'source/' || registration NOT IN (SELECT stream FROM trade_event)
    ORDER BY 1
    """
}

extension ReadAccess {
  /// All that lists know of a registration, each part by its key; `nil` when they know nothing.
  public func projection(
    of registration: RegistrationID
  ) throws(StorageFailure) -> RegistrationProjection? {
    guard let row = try self.registration(registration) else { return nil }
    return RegistrationProjection(
      registration: row.registration,
      participant: row.participant,
      curriculum: row.curriculum,
      centre: row.centre,
      registered: row.registered,
      revision: row.revision,
      currentStep: row.currentStep,
      stuckSince: row.stuckSince,
      isAbandoned: row.isAbandoned,
      turnsOn: row.turnsOn,
      steps: try rows(ListCheckSQL.steps, of: registration) { row in
        StepProgress(
          step: row.identifier(0),
          entered: row.optionalInstant(1),
          satisfied: row.optionalInstant(2),
          validUntil: row.optionalDay(3)
        )
      },
      modules: try modules(of: registration),
      reviews: try rows(ListCheckSQL.reviews, of: registration) { row in
        PendingReview(
          submission: row.identifier(0),
          module: row.identifier(1),
          assessment: row.identifier(2),
          submitted: row.instant(3),
          due: Day(number: Int(row.integer(4)))
        )
      },
      faults: try rows(ListCheckSQL.faults, of: registration) { row in
        PendingFault(
          submission: row.identifier(0),
          module: row.identifier(1),
          assessment: row.identifier(2),
          assessor: row.identifier(3),
          since: row.instant(4)
        )
      }
    )
  }

  /// What lists say of something that isn't there, by what it is about.
  ///
  /// - Complexity: O(rows).
  public func strayRows() throws(StorageFailure) -> [String] {
    try statement(ListCheckSQL.strays).rows { row throws(StorageFailure) in row.text(0) }
  }

  private func rows<Row>(
    _ text: SQLText,
    of registration: RegistrationID,
    _ decode: (any SQLStatement) -> Row
  ) throws(StorageFailure) -> [Row] {
    let query = try statement(text)
    query.bind(registration, to: 1)
    return try query.rows { row throws(StorageFailure) in decode(row) }
  }
}

extension RegistrationProjection {
  /// The same with each part in the order of its key, as it is read back.
  public var inKeyOrder: RegistrationProjection {
    var ordered = self
    ordered.steps.sort { $0.step < $1.step }
    ordered.modules.sort { $0.module < $1.module }
    ordered.reviews.sort { $0.submission < $1.submission }
    ordered.faults.sort { $0.submission < $1.submission }
    return ordered
  }
}

extension ClassProjection {
  /// The same with people in the order of their ids, as it is read back.
  public var inKeyOrder: ClassProjection {
    var ordered = self
    ordered.seats.sort()
    for meeting in attendance.keys { ordered.attendance[meeting]?.sort() }
    return ordered
  }
}
