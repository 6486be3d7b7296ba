public import CivilTime

/// The name of a stream of facts within one installation, such as `hall/H-07`.
public protocol StreamName: Hashable, Sendable {
  /// What the journal knows it by: its kind, a slash, its name.
  var key: String { get }
  /// Reads a key; `nil` for one of no known kind.
  init?(key: String)
}

/// Something that happened to one stream beside registrations and classes: a trainer, a hall, an
/// outlet.
public struct StreamEvent<Stream: StreamName, Fact: Hashable & Sendable>: JournalEntry {
  public var stamp: Stamp
  public var stream: Stream
  public var actor: Actor
  public var fact: Fact

  public init(_ fact: Fact, of stream: Stream, by actor: Actor, at stamp: Stamp) {
    self.stamp = stamp
    self.stream = stream
    self.actor = actor
    self.fact = fact
  }

  public init(
    id: EventID,
    sequence: Int = 0,
    stream: Stream,
    effective: Instant,
    recorded: Instant,
    actor: Actor,
    fact: Fact
  ) {
    self.init(
      fact,
      of: stream,
      by: actor,
      at: Stamp(effective: effective, recorded: recorded, sequence: sequence, id: id)
    )
  }
}
