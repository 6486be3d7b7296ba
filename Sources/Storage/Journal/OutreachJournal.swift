public import Outreach

/// The streams of outreach, and of where registrations came from.
extension ReadAccess {
  /// One event's facts in fold order; empty when there is none of that id.
  public func events(of stream: OutreachStream) throws(StorageFailure) -> [OutreachEvent] {
    try events(of: stream, in: .trade)
  }

  /// Every event of outreach by its id.
  ///
  /// - Complexity: O(facts of outreach).
  public func outreach() throws(StorageFailure) -> [(
    stream: OutreachStream, events: [OutreachEvent]
  )] {
    try streams(ofKind: OutreachStream.kind, in: .trade)
  }

  /// What was told of the source of a registration, in fold order.
  public func events(of stream: SourceStream) throws(StorageFailure) -> [SourceEvent] {
    try events(of: stream, in: .trade)
  }

  /// Every registration's source by registration.
  ///
  /// - Complexity: O(registrations with a source).
  public func sources() throws(StorageFailure) -> [(
    stream: SourceStream, events: [SourceEvent]
  )] {
    try streams(ofKind: SourceStream.kind, in: .trade)
  }
}

extension WriteAccess {
  /// Appends to a stream of which the decision saw `revision` events.
  ///
  /// - Returns: how many events the stream has then.
  /// - Throws: as `append(_:to:expecting:)` for registrations.
  @discardableResult
  public func append(
    _ events: [OutreachEvent],
    to stream: OutreachStream,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    try append(events, to: stream, in: .trade, expecting: revision)
  }

  /// Appends to the source of a registration of which the decision saw `revision` events.
  @discardableResult
  public func append(
    _ events: [SourceEvent],
    to stream: SourceStream,
    expecting revision: Int
  ) throws(StorageFailure) -> Int {
    try append(events, to: stream, in: .trade, expecting: revision)
  }
}
