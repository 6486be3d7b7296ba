public import CivilTime
import Outlets
public import Progression

extension Office {
  /// Closes an outlet; goods can still go back and members be paid.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func closeOutlet(
    _ outlet: String,
    on day: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      try state.close(on: day ?? today, reason: reason.trimmed, today: today)
    }
  }
}
