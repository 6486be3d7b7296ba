import CivilTime
import CurriculumModel
public import Progression
import Storage

/// What giving a seat did.
public struct SeatTaken: Sendable {
  public var change: StandingChange
  /// Meetings, counted from 1, on days on which the person said they can't come.
  public var missedMeetings: [Int]
}

extension Office {
  /// Gives a person a seat in a class; they must be ready for its module, free at its times, and
  /// without a seat in another class of the module that is not over.
  ///
  /// Days on which they said they can't come are no refusal, since they were asked by name; they are
  /// in the answer.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.classOver`, `.classFull`,
  ///   `.seatedElsewhere`, `.erased`, `.clashes`, `.refused`.
  public func takeSeat(
    in class: String,
    for person: String,
    by actor: Actor
  ) throws -> SeatTaken {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      let file = try file(of: person, in: access)
      let plan = try requireOpenClass(classFile)
      guard classFile.state.freeSeats > 0 || classFile.state.seats.contains(file.id) else {
        throw ProgrammeError.classFull(classFile.id, capacity: plan.capacity)
      }
      try requireEligible(file, for: classFile.id, of: plan.module, in: access)
      let clashes = try clashes(of: plan, seating: file.id, besides: classFile.id, in: access)
      guard clashes.isEmpty else { throw ProgrammeError.clashes(clashes) }
      return SeatTaken(
        change: try seat(file, in: &classFile, plan, by: actor, access),
        missedMeetings: try missedMeetings(of: plan, by: file.id, in: access)
      )
    }
  }

  /// Gives a seat back; it goes at once to whoever has waited longest for one and can come, unless
  /// the class has begun.
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
      let command = Command.unenrol(module: plan.module, class: classFile.id)
      try gate(command, on: file)
      try append([.seatLeft(file.id)], to: &classFile, by: actor, in: access)
      var change = try decide(on: file, command, by: actor, in: access)
      change.released =
        try handOn(&classFile, of: file.id, because: .givenBack, in: access) + change.released
      return change
    }
  }

  /// Writes a seat into both streams; every rule was asked before.
  func seat(
    _ file: RegistrationFile,
    in classFile: inout ClassFile,
    _ plan: ClassPlan,
    by actor: Actor,
    _ access: WriteAccess
  ) throws -> StandingChange {
    try append([.seatTaken(file.id)], to: &classFile, by: actor, in: access)
    try stopWaiting(classFile.id, file.id, by: actor, in: access)
    return try decide(
      on: file,
      .enrol(module: plan.module, class: classFile.id),
      by: actor,
      in: access
    )
  }

  /// - Throws: `ProgrammeError.classCancelled`, `.classOver`.
  func requireOpenClass(_ classFile: ClassFile) throws -> ClassPlan {
    guard let plan = classFile.state.plan, !classFile.state.isCancelled else {
      throw ProgrammeError.classCancelled(classFile.id)
    }
    if let end = plan.end, end <= clock.now() {
      throw ProgrammeError.classOver(classFile.id, ended: end)
    }
    return plan
  }

  /// What a person must be to have a seat in a class, or to wait for one.
  /// - Throws: `ProgrammeError.erased`, `.seatedElsewhere`, `.refused`.
  func requireEligible(
    _ file: RegistrationFile,
    for id: ClassID,
    of module: ModuleID,
    in access: ReadAccess
  ) throws {
    if let participant = file.state.participant, try isErased(file, in: access) {
      throw ProgrammeError.erased(participant)
    }
    if let other = try seatElsewhere(than: id, in: module, for: file, access) {
      throw ProgrammeError.seatedElsewhere(file.id, other)
    }
    try gate(.enrol(module: module, class: id), on: file)
  }

  /// Meetings, counted from 1, on days of the week on which a person said they can't come.
  func missedMeetings(
    of plan: ClassPlan,
    by registration: RegistrationID,
    in access: ReadAccess
  ) throws -> [Int] {
    let days = try weekdays(of: registration, in: access)
    if days.isEmpty { return [] }
    return plan.meetings.enumerated().filter { !days.contains($0.element.start.day().weekday) }
      .map { $0.offset + 1 }
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

extension ClassPlan {
  /// When its first meeting begins; `nil` for a class without meetings.
  var start: Instant? { meetings.map(\.start).min() }
  /// When its last meeting ends; `nil` for a class without meetings.
  var end: Instant? { meetings.map(\.end).max() }
}
