public import CurriculumModel
public import Halls
public import Progression

/// The streams of halls and of rounds of giving their stalls out.
extension ReadAccess {
  /// A hall's events in fold order; none when it is unknown.
  public func events(of hall: HallID) throws(StorageFailure) -> [HallEvent] {
    try events(of: HallStream(.hall, hall.rawValue), in: .trade)
  }

  /// A round's events in fold order; none when it is unknown.
  public func events(of allocation: AllocationID) throws(StorageFailure) -> [AllocationEvent] {
    try events(of: HallStream(.allocation, allocation.rawValue), in: .trade)
  }

  /// What a hall is made of and who holds its stalls, without its days and its money.
  ///
  /// - Returns: those events in fold order, and how far the hall has come in all.
  /// - Complexity: O(events), but only those are read that matter.
  public func standingEvents(
    of hall: HallID
  ) throws(StorageFailure) -> (events: [HallEvent], position: StreamPosition) {
    let stream = HallStream(.hall, hall.rawValue)
    let query = try statement(TradeJournalSQL.standing)
    query.bind(stream.key, to: 1)
    let events: [HallEvent] = try query.rows { row throws(StorageFailure) in
      try EventFormat.event(stored(row, of: stream.key), of: stream)
    }
    return (events.inFoldOrder, try position(of: stream.key, TradeJournalSQL.last))
  }

  /// Every hall by its id, each with its events.
  ///
  /// - Complexity: O(events of halls).
  public func hallStreams()
    throws(StorageFailure) -> [(stream: HallStream, events: [HallEvent])]
  { try streams(ofKind: HallStream.Kind.hall.rawValue, in: .trade) }

  /// Every round by its id, each with its events.
  ///
  /// - Complexity: O(events of rounds).
  public func allocationStreams()
    throws(StorageFailure) -> [(stream: HallStream, events: [AllocationEvent])]
  { try streams(ofKind: HallStream.Kind.allocation.rawValue, in: .trade) }
}

extension WriteAccess {
  /// Appends to a hall of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the hall has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [HallEvent],
    to hall: HallID,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    let stream = HallStream(.hall, hall.rawValue)
    return try append(events, to: stream, in: .trade, expecting: revision)
  }

  /// Appends to a round of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the round has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [AllocationEvent],
    to allocation: AllocationID,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    let stream = HallStream(.allocation, allocation.rawValue)
    return try append(events, to: stream, in: .trade, expecting: revision)
  }
}
