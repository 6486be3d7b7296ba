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
public struct StreamEvent<Stream: StreamName, Fact: Hashable & Sendable>: Hashable, Sendable {
  public var id: EventID
  public var stream: Stream
  /// When it happened.
  public var effective: Instant
  /// When this office wrote it down.
  public var recorded: Instant
  public var actor: Actor
  public var fact: Fact

  public init(
    id: EventID,
    stream: Stream,
    effective: Instant,
    recorded: Instant,
    actor: Actor,
    fact: Fact
  ) {
    self.id = id
    self.stream = stream
    self.effective = effective
    self.recorded = recorded
    self.actor = actor
    self.fact = fact
  }

  public var stamp: Stamp { Stamp(effective: effective, recorded: recorded, id: id) }
}
