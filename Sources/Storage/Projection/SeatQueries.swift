public import CivilTime
public import CurriculumModel
public import Progression

/// What one person holds in classes, each answered by an index.
extension ReadAccess {
  /// Classes with a seat for a registration that begin after an instant and were not cancelled.
  public func seats(
    of registration: RegistrationID,
    startingAfter instant: Instant
  ) throws(StorageFailure) -> [ClassID] {
    let query = try statement(SeatQuerySQL.ahead)
    query.bind(registration, to: 1)
    query.bind(instant, to: 2)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }

  /// Classes of a module with a seat for a registration that end after an instant and were not
  /// cancelled.
  public func seats(
    of registration: RegistrationID,
    in module: ModuleID,
    endingAfter instant: Instant
  ) throws(StorageFailure) -> [ClassID] {
    let query = try statement(SeatQuerySQL.ofModule)
    query.bind(registration, to: 1)
    query.bind(module, to: 2)
    query.bind(instant, to: 3)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }

  /// Classes for a seat in which a registration waits and that begin after an instant.
  public func waitingPlaces(
    of registration: RegistrationID,
    startingAfter instant: Instant
  ) throws(StorageFailure) -> [ClassID] {
    let query = try statement(SeatQuerySQL.waiting)
    query.bind(registration, to: 1)
    query.bind(instant, to: 2)
    return try query.rows { row throws(StorageFailure) in row.identifier(0) }
  }
}

extension WriteAccess {
  /// Makes these people all who wait for a seat in a class, as lists know it.
  public func replaceWaiting(
    for class: ClassID,
    by registrations: [RegistrationID]
  ) throws(StorageFailure) {
    let drop = try statement(SeatQuerySQL.dropWaiting)
    drop.bind(`class`, to: 1)
    try drop.run()
    let put = try statement(SeatQuerySQL.putWaiting)
    for registration in registrations {
      put.bind(`class`, to: 1)
      put.bind(registration, to: 2)
      try put.run()
    }
  }
}

enum SeatQuerySQL {
  static let ahead: SQLText = """
    SELECT s.class FROM seat s JOIN class c ON c.id = s.class
    WHERE s.registration = $1 AND c.starts > $2 AND c.cancelled IS NULL
    ORDER BY c.starts, c.id
    """
  static let ofModule: SQLText = """
    SELECT s.class FROM seat s JOIN class c ON c.id = s.class
    WHERE s.registration = $1 AND c.module = $2 AND c.ends > $3 AND c.cancelled IS NULL
    ORDER BY c.starts, c.id
    """
  static let waiting: SQLText = """
    SELECT w.class FROM waiting_place w JOIN class c ON c.id = w.class
    WHERE w.registration = $1 AND c.starts > $2 AND c.cancelled IS NULL
    ORDER BY c.starts, c.id
    """
  static let dropWaiting: SQLText = "DELETE FROM waiting_place WHERE class = $1"
  static let putWaiting: SQLText =
    "INSERT INTO waiting_place (class, registration) VALUES ($1, $2)"
}
