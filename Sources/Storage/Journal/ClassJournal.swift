public import CurriculumModel
public import Progression

/// The classes' stream: what was planned, who took a seat, who came.
extension ReadAccess {
  /// A class's events in fold order, and how many there are; none when it is unknown.
  public func events(
    of class: ClassID
  ) throws(StorageFailure) -> (events: [ClassEvent], revision: Int) {
    let stream = try statement(ClassJournalSQL.stream)
    stream.bind(`class`, to: 1)
    let events = try stream.rows { row throws(StorageFailure) in
      try EventFormat.event(stored(row, of: `class`.rawValue), of: `class`)
    }
    return (events.inFoldOrder, events.count)
  }

  /// How many events a class has; 0 when it is unknown.
  public func revision(of class: ClassID) throws(StorageFailure) -> Int {
    try revision(of: `class`.rawValue, ClassJournalSQL.last)
  }

  public func classEvent(_ id: EventID) throws(StorageFailure) -> ClassEvent? {
    let lookup = try statement(ClassJournalSQL.event)
    lookup.bind(bytes: id.bytes, to: 1)
    return try lookup.first { row throws(StorageFailure) in
      let owner: ClassID = row.identifier(7)
      return try EventFormat.event(stored(row, of: owner.rawValue), of: owner)
    }
  }

  /// Every class by ascending id, its events in fold order.
  ///
  /// - Throws: what `body` throws, and `StorageFailure`.
  public func forEachClass(_ body: (ClassID, [ClassEvent]) throws -> Void) throws {
    try forEachStream(
      ClassJournalSQL.all,
      decode: { stored, stream throws(StorageFailure) in
        try EventFormat.event(stored, of: ClassID(stream))
      },
      visit: { stream, events in try body(ClassID(stream), events.inFoldOrder) }
    )
  }
}

extension WriteAccess {
  /// Appends events to a class of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the class has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [ClassEvent],
    to class: ClassID,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    precondition(
      events.allSatisfy { $0.class == `class` },
      "events are appended to their own class"
    )
    return try append(
      events.map(EventFormat.encode),
      to: `class`.rawValue,
      of: .classes,
      expecting: revision
    )
  }
}
