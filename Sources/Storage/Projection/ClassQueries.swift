public import CivilTime
public import CurriculumModel
public import Progression

/// What people ask about classes.
extension ReadAccess {
  /// A class as it now stands; seats and attendance by registration id.
  public func classProjection(_ id: ClassID) throws(StorageFailure) -> ClassProjection? {
    let query = try statement(ClassQuerySQL.byID)
    query.bind(id, to: 1)
    let found = try query.first { row throws(StorageFailure) in
      ClassProjection(
        id: row.identifier(0),
        plan: ClassPlan(
          module: row.identifier(1),
          centre: row.identifier(2),
          room: row.text(3),
          trainer: row.text(4),
          capacity: Int(row.integer(5)),
          meetings: []
        ),
        revision: Int(row.integer(6)),
        calendarSequence: Int(row.integer(7)),
        cancellation: row.optionalText(8)
      )
    }
    guard var found else { return nil }
    try readMeetings(of: &found)
    let seats = try statement(ClassQuerySQL.seats)
    seats.bind(id, to: 1)
    found.seats = try seats.rows { row throws(StorageFailure) in row.identifier(0) }
    return found
  }

  /// Classes with a meeting between the two instants, by first meeting, then id; the cancelled ones
  /// too.
  public func classes(
    in scope: ClassScope = .all,
    of module: ModuleID? = nil,
    endingAfter start: Instant = Instant(milliseconds: .min),
    startingBefore end: Instant = Instant(milliseconds: .max)
  ) throws(StorageFailure) -> [ClassProjection] {
    let (text, key): (SQLText, String?) =
      switch scope {
      case .all: (ClassQuerySQL.all, nil)
      case .centre(let centre): (ClassQuerySQL.atCentre, centre.rawValue)
      case .trainer(let trainer): (ClassQuerySQL.byTrainer, trainer)
      case .room(let room): (ClassQuerySQL.inRoom, room)
      }
    let query = try statement(text)
    query.bind(module?.rawValue, to: 1)
    query.bind(start, to: 2)
    query.bind(end, to: 3)
    if let key { query.bind(key, to: 4) }
    return try projections(query)
  }

  /// Classes in which a registration has a seat, by first meeting.
  public func classes(
    seating registration: RegistrationID
  ) throws(StorageFailure) -> [ClassProjection] {
    let query = try statement(ClassQuerySQL.ofRegistration)
    query.bind(registration, to: 1)
    return try projections(query)
  }

  /// Classes whose plan is no longer the first one, or that were cancelled: others may have taught
  /// them, in other rooms.
  public func changedClasses() throws(StorageFailure) -> [ClassID] {
    try statement(ClassQuerySQL.changed).rows { row throws(StorageFailure) in row.identifier(0) }
  }

  /// Meetings that share time with the half-open interval, of classes that were not cancelled.
  public func meetings(
    overlapping start: Instant,
    _ end: Instant
  ) throws(StorageFailure) -> [OccupyingMeeting] {
    let query = try statement(ClassQuerySQL.overlapping)
    query.bind(start, to: 1)
    query.bind(end, to: 2)
    return try query.rows { row throws(StorageFailure) in
      OccupyingMeeting(
        class: row.identifier(0),
        centre: row.identifier(1),
        room: row.text(2),
        trainer: row.text(3),
        number: Int(row.integer(4)),
        meeting: Meeting(
          start: row.instant(5),
          end: row.instant(6),
          lessonHours: Int(row.integer(7))
        )
      )
    }
  }

  /// The rooms that classes of a centre named, the one named first first.
  public func rooms(at centre: CentreID) throws(StorageFailure) -> [String] {
    let query = try statement(ClassQuerySQL.roomsAtCentre)
    query.bind(centre, to: 1)
    return try query.rows { row throws(StorageFailure) in row.text(0) }
  }

  /// The trainers whom classes named, the one named first first.
  public func trainers() throws(StorageFailure) -> [String] {
    try statement(ClassQuerySQL.trainers).rows { row throws(StorageFailure) in row.text(0) }
  }

  private func projections(
    _ query: any SQLStatement
  ) throws(StorageFailure) -> [ClassProjection] {
    let ids: [ClassID] = try query.rows { row throws(StorageFailure) in row.identifier(0) }
    var classes: [ClassProjection] = []
    for id in ids {
      if let found = try classProjection(id) { classes.append(found) }
    }
    return classes
  }

  private func readMeetings(of projection: inout ClassProjection) throws(StorageFailure) {
    let meetings = try statement(ClassQuerySQL.meetings)
    meetings.bind(projection.id, to: 1)
    let rows = try meetings.rows { row throws(StorageFailure) in
      (
        meeting: Meeting(
          start: row.instant(0),
          end: row.instant(1),
          lessonHours: Int(row.integer(2))
        ),
        isRecorded: row.integer(3) != 0
      )
    }
    projection.plan.meetings = rows.map(\.meeting)
    for (index, row) in rows.enumerated() where row.isRecorded {
      projection.attendance[index + 1] = []
    }
    let attendance = try statement(ClassQuerySQL.attendance)
    attendance.bind(projection.id, to: 1)
    let present = try attendance.rows { row throws(StorageFailure) in
      (meeting: Int(row.integer(0)), registration: row.identifier(1) as RegistrationID)
    }
    for row in present { projection.attendance[row.meeting, default: []].append(row.registration) }
  }
}
