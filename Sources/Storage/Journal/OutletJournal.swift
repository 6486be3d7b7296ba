public import Outlets

/// The streams of outlets.
extension ReadAccess {
  /// One outlet's events in fold order; none when it is unknown.
  public func events(of outlet: OutletStream) throws(StorageFailure) -> [OutletEvent] {
    try events(of: outlet, in: .trade)
  }

  /// Every outlet by its id, each with its events.
  ///
  /// - Complexity: O(events of outlets).
  public func outlets() throws(StorageFailure) -> [(stream: OutletStream, events: [OutletEvent])] {
    try streams(ofKind: OutletStream.kind, in: .trade)
  }
}

extension WriteAccess {
  /// Appends to an outlet of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the outlet has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [OutletEvent],
    to outlet: OutletStream,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    try append(events, to: outlet, in: .trade, expecting: revision)
  }
}
