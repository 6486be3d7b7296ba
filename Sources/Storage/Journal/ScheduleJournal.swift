public import CivilTime
public import Scheduling

/// The streams of what schedules are made of: trainers, rooms, drafts, waiting lists.
extension ReadAccess {
  /// One stream's events in fold order.
  public func events(of stream: ScheduleStream) throws(StorageFailure) -> [ScheduleEvent] {
    try events(of: stream, in: .schedules)
  }

  /// Every stream of a kind by its key, each with its events in fold order.
  ///
  /// - Complexity: O(events of that kind).
  public func streams(
    of kind: ScheduleStream.Kind
  ) throws(StorageFailure) -> [(stream: ScheduleStream, events: [ScheduleEvent])] {
    try streams(ofKind: kind.rawValue, in: .schedules)
  }

  /// The waiting lists of classes that go on after an instant, or would if they had not been
  /// cancelled, by class.
  public func waitingLists(
    endingAfter instant: Instant
  ) throws(StorageFailure) -> [(stream: ScheduleStream, events: [ScheduleEvent])] {
    let query = try statement(ScheduleJournalSQL.waitingLists)
    query.bind(instant, to: 1)
    return try grouped(query)
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
    try append(events, to: stream, in: .schedules, expecting: revision)
  }

  /// Keeps what a trainer is called; the journal knows them by their id alone.
  public func put(trainerName name: String, of id: String) throws(StorageFailure) {
    let put = try statement(ScheduleJournalSQL.putName)
    put.bind(id, to: 1)
    put.bind(name, to: 2)
    try put.run()
  }
}
