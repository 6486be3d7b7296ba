import CivilTime
public import Progression
import Storage

extension Office {
  /// Cancels a class and gives every seat back, so that those people are ready again; whoever
  /// waited for a seat is let go, with the reason.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled` when it was cancelled before.
  public func cancelClass(
    _ class: String,
    reason: String,
    by actor: Actor
  ) throws -> ClassCancellation {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      guard let plan = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      let seats = classFile.state.seats
      let facts = [ClassFact.cancelled(reason: reason)] + seats.map { .seatLeft($0) }
      try append(facts, to: &classFile, by: actor, in: access)
      for registration in seats {
        var file = try file(of: registration, in: access)
        let now = file.moment(at: clock.now())
        guard file.evaluation(asOf: now).classes(of: plan.module).contains(classFile.id) else {
          continue
        }
        // A cancellation is nobody's request, so no rule of the programme can refuse it.
        let fact = Fact.unenrolled(module: plan.module, class: classFile.id)
        _ = try append([fact], to: &file, effective: now, by: actor, in: access)
        try conclude(&file, in: access)
      }
      let waiting = try releaseWaiting(for: classFile.id, reason: reason, by: actor, in: access)
      guard let projection = classFile.projection else {
        throw ProgrammeError.notFound(.class, name: `class`, suggestions: [])
      }
      return ClassCancellation(
        listing: try listing(projection, in: access),
        seated: seats,
        waiting: waiting
      )
    }
  }
}
