import Outlets
public import Progression

extension Office {
  /// Takes back an event of an outlet that should not have been written; both stay readable.
  /// - Parameter event: the event's id, 26 letters.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.outletRefused`.
  public func reverse(
    _ event: String,
    at outlet: String,
    reason: String,
    by actor: Actor
  ) throws -> OutletReceipt {
    guard let id = EventID(event.trimmed) else {
      throw ProgrammeError.invalid(
        field: "event",
        value: event,
        id: "nomor peristiwa, 26 huruf dan angka",
        en: "an event's id, 26 letters and digits"
      )
    }
    return try change(outlet, by: actor) { state, _ in
      try state.reverse(id, reason: reason.trimmed)
    }
  }
}
