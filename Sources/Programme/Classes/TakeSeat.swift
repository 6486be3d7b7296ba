import CivilTime
import CurriculumModel
public import Progression
import Storage

extension Office {
  /// Gives a person a seat in a class; they must be ready for its module and free at its times.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.classFull`, `.clashes`, `.refused`.
  public func takeSeat(
    in class: String,
    for person: String,
    by actor: Actor
  ) throws -> StandingChange {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      let file = try file(of: person, in: access)
      guard let plan = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      guard classFile.state.freeSeats > 0 || classFile.state.seats.contains(file.id) else {
        throw ProgrammeError.classFull(classFile.id, capacity: plan.capacity)
      }
      let clashes = try clashes(of: plan, seating: file.id, besides: classFile.id, in: access)
      guard clashes.isEmpty else { throw ProgrammeError.clashes(clashes) }
      let change = try decide(
        on: file,
        .enrol(module: plan.module, class: classFile.id),
        by: actor,
        in: access
      )
      try append([.seatTaken(file.id)], to: &classFile, by: actor, in: access)
      try stopWaiting(classFile.id, file.id, by: actor, in: access)
      return change
    }
  }

  /// Gives a seat back; it goes at once to whoever has waited longest for one and can come.
  /// - Throws: `ProgrammeError.notFound`, `.refused` when there is no such seat.
  public func leaveSeat(
    in class: String,
    for person: String,
    by actor: Actor
  ) throws -> StandingChange {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      let file = try file(of: person, in: access)
      guard let plan = classFile.state.plan else {
        throw ProgrammeError.notFound(.class, name: `class`, suggestions: [])
      }
      let change = try decide(
        on: file,
        .unenrol(module: plan.module, class: classFile.id),
        by: actor,
        in: access
      )
      try append([.seatLeft(file.id)], to: &classFile, by: actor, in: access)
      try promoteWaiting(into: &classFile, in: access)
      return change
    }
  }

  func clashes(
    of plan: ClassPlan,
    seating registration: RegistrationID,
    besides id: ClassID,
    in access: ReadAccess
  ) throws -> [ClassConflict] {
    var others = ClassConflicts()
    for found in try access.classes(seating: registration)
    where found.id != id && found.cancellation == nil {
      let file = try classFile(found.id.rawValue, in: access)
      others.add(found.id, file.state)
    }
    return others.conflicts(of: plan, seating: registration)
  }
}
