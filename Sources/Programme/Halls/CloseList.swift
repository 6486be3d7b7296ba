import CivilTime
import CurriculumModel
import Halls
public import Progression
import Storage

extension Office {
  /// Takes somebody off the list, or off the waiting list once it was drawn.
  /// - Throws: `ProgrammeError.notFound`, `.unallocatable`.
  public func withdraw(
    _ person: String,
    from allocation: String,
    reason: String,
    by actor: Actor
  ) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { _, access in
      let registration = try registration(of: person, in: access).registration
      return [.withdrawn(registration, reason: reason)]
    }
  }

  /// Closes the list of applicants once its days are over; its digest is public from then on.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` before the last day is over, `.unallocatable`.
  public func closeList(of allocation: String, by actor: Actor) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { file, _ in
      let today = clock.now().day()
      if let plan = file.state.plan, today <= plan.closes, file.state.phase == .open {
        throw ProgrammeError.invalid(
          field: "day",
          value: today.description,
          id: "hari setelah \(plan.closes), hari terakhir permohonan",
          en: "a day after \(plan.closes), the last one for applications"
        )
      }
      return [.listClosed(digest: file.state.listAsItStands?.digest ?? "")]
    }
  }

  /// Strikes those who did not come to the draw.
  /// - Throws: `ProgrammeError.notFound`, `.unallocatable`.
  public func strike(
    _ people: [String],
    from allocation: String,
    reason: String,
    by actor: Actor
  ) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { _, access in
      let absent = try people.map { try registration(of: $0, in: access).registration }
      return [.noShow(absent, reason: reason)]
    }
  }

  /// Calls a round off; its stalls can be given out anew.
  /// - Throws: `ProgrammeError.notFound`, `.unallocatable`.
  public func callOff(
    _ allocation: String,
    reason: String,
    by actor: Actor
  ) throws -> AllocationRecord {
    try changeAllocation(allocation, by: actor) { _, _ in [.calledOff(reason: reason)] }
  }
}
