public import Scheduling

/// The stream of what schedules are made of: trainers, rooms, drafts, waiting lists.
extension ReadAccess {
  /// One stream's events in the order they were written.
  public func events(of stream: ScheduleStream) throws(StorageFailure) -> [ScheduleEvent] {
    let query = try statement(ScheduleJournalSQL.stream)
    query.bind(stream.key, to: 1)
    return try query.rows { row throws(StorageFailure) in
      try EventFormat.event(StoredEvent(row, from: 0), of: stream)
    }
  }

  /// Every stream of a kind by its key, each with its events.
  ///
  /// - Complexity: O(events of that kind).
  public func streams(
    of kind: ScheduleStream.Kind
  ) throws(StorageFailure) -> [(stream: ScheduleStream, events: [ScheduleEvent])] {
    let query = try statement(ScheduleJournalSQL.range)
    query.bind("\(kind.rawValue)/", to: 1)
    // "0" is what follows "/".
    query.bind("\(kind.rawValue)0", to: 2)
    let events = try query.rows { row throws(StorageFailure) -> ScheduleEvent? in
      guard let stream = ScheduleStream(key: row.text(6)) else { return nil }
      return try EventFormat.event(StoredEvent(row, from: 0), of: stream)
    }
    var streams: [(stream: ScheduleStream, events: [ScheduleEvent])] = []
    for event in events.compactMap({ $0 }) {
      if streams.last?.stream == event.stream {
        streams[streams.count - 1].events.append(event)
      } else {
        streams.append((event.stream, [event]))
      }
    }
    return streams
  }

  /// What trainers are called, by id.
  public func trainerNames() throws(StorageFailure) -> [String: String] {
    let rows = try statement(ScheduleJournalSQL.names).rows { row throws(StorageFailure) in
      (row.text(0), row.text(1))
    }
    return Dictionary(rows) { first, _ in first }
  }
}

extension WriteAccess {
  /// Appends to a stream of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the stream has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [ScheduleEvent],
    to stream: ScheduleStream,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    try append(
      events.map(EventFormat.encode),
      to: stream.key,
      of: .schedules,
      expecting: revision
    )
  }

  /// Keeps what a trainer is called; the journal knows them by their id alone.
  public func put(trainerName name: String, of id: String) throws(StorageFailure) {
    let put = try statement(ScheduleJournalSQL.putName)
    put.bind(id, to: 1)
    put.bind(name, to: 2)
    try put.run()
  }
}
