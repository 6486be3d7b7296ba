public import CivilTime

/// How far a stream has come; what is appended next is stamped by it.
public struct StreamPosition: Hashable, Sendable {
  /// How many entries it has.
  public private(set) var sequence = 0
  /// The latest time at which one of them was written down; `nil` for a stream without any.
  public private(set) var recorded: Instant?

  public init() {}

  public init(sequence: Int, recorded: Instant?) {
    self.sequence = sequence
    self.recorded = recorded
  }

  /// - Parameter entries: all of the stream, in whatever order.
  public init(after entries: some Sequence<some JournalEntry>) {
    for entry in entries { take(entry) }
  }

  /// Moves on behind an entry.
  public mutating func take(_ entry: some JournalEntry) {
    sequence = max(sequence, entry.sequence)
    recorded = moment(at: entry.recorded)
  }

  /// Comes to know that time has gone on to an instant, with nothing written down.
  public mutating func wait(until instant: Instant?) {
    if let instant { recorded = moment(at: instant) }
  }

  /// The present as this stream knows it: `now`, and never before what was written down in it.
  ///
  /// What somebody says without a date holds from this moment, and what is asked without a date is
  /// answered as of it. So a clock that was set back hides nothing and undoes nothing.
  public func moment(at now: Instant) -> Instant { recorded.map { max($0, now) } ?? now }

  /// The stamp of the entry that comes `offset` entries after the next one.
  ///
  /// - Parameter effective: when it happened, if somebody said so.
  public func stamp(
    _ id: EventID,
    at now: Instant,
    effective: Instant? = nil,
    offset: Int = 0
  ) -> Stamp {
    let moment = moment(at: now)
    return Stamp(
      effective: effective ?? moment,
      recorded: moment,
      sequence: sequence + 1 + offset,
      id: id
    )
  }
}
