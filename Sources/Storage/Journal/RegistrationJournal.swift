public import CurriculumModel
public import Progression

/// The registrations' stream: append-only, and the only source of every standing.
extension ReadAccess {
  /// A registration's events in fold order, and how many there are; none when it is unknown.
  public func events(
    of registration: RegistrationID
  ) throws(StorageFailure) -> (events: [Event], revision: Int) {
    let stream = try statement(JournalSQL.stream)
    stream.bind(registration, to: 1)
    let events = try stream.rows { row throws(StorageFailure) in
      try EventFormat.event(stored(row, of: registration.rawValue), of: registration)
    }
    return (events.inFoldOrder, events.count)
  }

  /// How many events a registration has; 0 when it is unknown.
  public func revision(of registration: RegistrationID) throws(StorageFailure) -> Int {
    try revision(of: registration.rawValue, JournalSQL.last)
  }

  public func event(_ id: EventID) throws(StorageFailure) -> Event? {
    let lookup = try statement(JournalSQL.event)
    lookup.bind(bytes: id.bytes, to: 1)
    return try lookup.first { row throws(StorageFailure) in
      try EventFormat.event(stored(row, of: row.text(7)), of: row.identifier(7))
    }
  }

  /// Every registration by ascending id, its events in fold order; holds one at a time.
  ///
  /// - Throws: what `body` throws, and `StorageFailure`.
  public func forEachRegistration(
    _ body: (RegistrationID, [Event]) throws -> Void
  ) throws {
    try forEachStream(
      JournalSQL.all,
      decode: { stored, stream throws(StorageFailure) in
        try EventFormat.event(stored, of: RegistrationID(stream))
      },
      visit: { stream, events in try body(RegistrationID(stream), events.inFoldOrder) }
    )
  }

  /// How many events there are in all: of registrations, classes, schedules, halls, outlets, outreach.
  ///
  /// - Complexity: O(events).
  public func eventCount() throws(StorageFailure) -> Int {
    try statement(JournalSQL.count).first { row throws(StorageFailure) in
      Int(row.integer(0))
    } ?? 0
  }
}

extension WriteAccess {
  /// Appends events to a registration of which the decision saw `revision` events.
  ///
  /// An event that is stored already with the same content is left out, so repeating is harmless.
  /// - Returns: how many events the registration has then.
  /// - Throws: `StorageFailure.stale` when others wrote in between, `conflictingEvent` when an id
  ///   is taken by another content; nothing is kept then.
  @discardableResult
  public func append(
    _ events: [Event],
    to registration: RegistrationID,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    precondition(
      events.allSatisfy { $0.registration == registration },
      "events are appended to their own registration"
    )
    let reached = try append(
      events.map(EventFormat.encode),
      to: registration.rawValue,
      of: .registrations,
      expecting: revision
    )
    if revision == 0, reached == events.count { memory.newestRegistration = registration.rawValue }
    return reached
  }
}
