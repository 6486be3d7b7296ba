import CivilTime
import Progression

extension Office {
  /// Facts as the next entries of a stream: in their order, written down at one moment, numbered on.
  ///
  /// - Parameters:
  ///   - stream: what the journal knows it by.
  ///   - position: how far the stream had come when the facts were decided.
  ///   - effective: when a fact happened, if somebody said so; `nil` for the stream's present.
  func entries<Fact, Entry: JournalEntry>(
    _ facts: [Fact],
    of stream: String,
    after position: StreamPosition,
    effective: (Fact) -> Instant? = { _ in nil },
    as entry: (Fact, Stamp) -> Entry
  ) -> [Entry] {
    let now = clock.now()
    return facts.enumerated().map { offset, fact in
      var stamp = position.stamp(
        EventID(high: 0, low: 0),
        at: now,
        effective: effective(fact),
        offset: offset
      )
      stamp.id = ids.id(of: EventPlace(stream: stream, sequence: stamp.sequence), at: now)
      return entry(fact, stamp)
    }
  }
}
