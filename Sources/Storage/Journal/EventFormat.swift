import CurriculumModel
import OrderedJSON
import Progression

/// Events to the journal's columns and back; the shapes stand in docs/storage.md.
///
/// A kind or a member never changes its meaning. A new shape gets a new `v`, and every `v` ever
/// written stays readable: Tests/StorageTests/Golden holds them.
enum EventFormat {
  static let version = 1

  static func encode(_ event: Event) -> StoredEvent {
    StoredEvent(event, by: event.actor, kind: event.fact.kind, payload: event.fact.payload)
  }

  static func encode(_ event: ClassEvent) -> StoredEvent {
    StoredEvent(event, by: event.actor, kind: event.fact.kind, payload: event.fact.payload)
  }

  static func event(
    _ stored: StoredEvent,
    of registration: RegistrationID
  ) throws(StorageFailure) -> Event {
    Event(
      try read(stored) { payload throws(PayloadError) in
        try Fact(kind: stored.kind, payload: payload)
      },
      of: registration,
      by: try actor(of: stored),
      at: stored.stamp
    )
  }

  static func event(
    _ stored: StoredEvent,
    of class: ClassID
  ) throws(StorageFailure) -> ClassEvent {
    ClassEvent(
      try read(stored) { payload throws(PayloadError) in
        try ClassFact(kind: stored.kind, payload: payload)
      },
      of: `class`,
      by: try actor(of: stored),
      at: stored.stamp
    )
  }

  static func encode<Stream, Fact: StoredFact>(_ event: StreamEvent<Stream, Fact>) -> StoredEvent {
    StoredEvent(event, by: event.actor, kind: event.fact.kind, payload: event.fact.payload)
  }

  static func event<Stream, Fact: StoredFact>(
    _ stored: StoredEvent,
    of stream: Stream
  ) throws(StorageFailure) -> StreamEvent<Stream, Fact> {
    StreamEvent(
      try read(stored) { payload throws(PayloadError) in
        try Fact(kind: stored.kind, payload: payload)
      },
      of: stream,
      by: try actor(of: stored),
      at: stored.stamp
    )
  }

  private static func actor(of stored: StoredEvent) throws(StorageFailure) -> Actor {
    guard let actor = Actor(stored: stored.actor) else {
      throw .malformedEvent(
        event: stored.id,
        kind: stored.kind,
        problem: "actor '\(stored.actor)', expected role/id"
      )
    }
    return actor
  }

  private static func read<Value>(
    _ stored: StoredEvent,
    as value: (JSONValue) throws(PayloadError) -> Value
  ) throws(StorageFailure) -> Value {
    do throws(PayloadError) {
      let payload = try JSONValue.payload(stored.payload)
      let version = try payload.number(of: "v")
      guard version == EventFormat.version else {
        throw .shape("v \(version), expected \(EventFormat.version)")
      }
      return try value(payload)
    } catch {
      switch error {
      case .kind: throw .unknownKind(event: stored.id, kind: stored.kind)
      case .shape(let problem):
        throw .malformedEvent(event: stored.id, kind: stored.kind, problem: problem)
      }
    }
  }
}

/// Why a payload is no fact.
enum PayloadError: Error {
  case kind
  case shape(String)
}

extension Actor {
  /// Reads `role/id`; `nil` for any other form.
  init?(stored text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let role = Role(rawValue: String(text[..<slash]))
    else { return nil }
    self.init(role, String(text[text.utf8.index(after: slash)...]))
  }
}
