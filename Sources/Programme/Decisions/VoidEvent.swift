public import Progression
import Storage

extension Office {
  /// Takes back an event that should not stand; the record of it stays.
  /// - Parameter event: its 26 letters.
  /// - Throws: `ProgrammeError.invalid`, `.notFound`, `.refused`.
  public func void(_ event: String, reason: String, by actor: Actor) throws -> StandingChange {
    guard let id = EventID(event.trimmed) else {
      throw ProgrammeError.invalid(
        field: "event",
        value: event,
        id: "26 huruf nomor peristiwa",
        en: "the 26 letters of an event's id"
      )
    }
    return try write { access in
      guard let found = try access.event(id) else {
        throw ProgrammeError.notFound(.event, name: event, suggestions: [])
      }
      return try decide(
        on: try file(of: found.registration, in: access),
        .void(Fact.Void(target: id, reason: reason)),
        by: actor,
        in: access
      )
    }
  }
}
