import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Makes what follows from a registration's new events happen with them, in their transaction.
  ///
  /// Seats and waiting places in classes that have not begun, and that the person may hold no longer,
  /// are given up; whoever waited longest gets the seat. What became of them stands in the file's
  /// `released`. Then the lists agree with the events.
  func conclude(_ file: inout RegistrationFile, in access: WriteAccess) throws {
    try releaseSeats(of: &file, in: access)
    try project(file, in: access)
  }

  /// What has begun stays: who sat where is history then.
  private func releaseSeats(of file: inout RegistrationFile, in access: WriteAccess) throws {
    let now = clock.now()
    for id in try access.seats(of: file.id, startingAfter: now) {
      var classFile = try classFile(id.rawValue, in: access)
      guard let cause = try loss(of: classFile, for: file, in: access) else { continue }
      try leave(classFile.id, &file, in: access)
      try append([.seatLeft(file.id)], to: &classFile, by: .engine, in: access)
      file.released += try handOn(&classFile, of: file.id, because: cause, in: access)
    }
    for id in try access.waitingPlaces(of: file.id, startingAfter: now) {
      let classFile = try classFile(id.rawValue, in: access)
      guard let plan = classFile.state.plan,
        let cause = try loss(of: classFile, for: file, in: access)
          ?? seatElsewhere(than: id, in: plan.module, for: file, access).map({
            .seatedElsewhere($0)
          })
      else { continue }
      try stopWaiting(id, file.id, by: .engine, in: access)
      file.released.append(try released(.waiting, plan, id, file.id, cause, in: access))
    }
  }

  /// Hands on a seat that was given back.
  /// - Returns: what became of it, then what ended for whoever got it.
  func handOn(
    _ classFile: inout ClassFile,
    of registration: RegistrationID,
    because cause: SeatRelease.Cause,
    in access: WriteAccess
  ) throws -> [SeatRelease] {
    guard let plan = classFile.state.plan else { return [] }
    var release = try released(.seat, plan, classFile.id, registration, cause, in: access)
    let (promoted, further) = try promoteWaiting(into: &classFile, in: access)
    release.promoted = promoted.first
    return [release] + further
  }

  /// Another class of the module, not over yet, in which the person has a seat.
  func seatElsewhere(
    than id: ClassID,
    in module: ModuleID,
    for file: RegistrationFile,
    _ access: ReadAccess
  ) throws -> ClassID? {
    try access.seats(of: file.id, in: module, endingAfter: clock.now()).first { $0 != id }
  }

  /// Why a person may keep neither seat nor waiting place in a class; `nil` when they may.
  private func loss(
    of classFile: ClassFile,
    for file: RegistrationFile,
    in access: ReadAccess
  ) throws -> SeatRelease.Cause? {
    guard let plan = classFile.state.plan else { return nil }
    if try isErased(file, in: access) { return .erased }
    if file.leftCentres.contains(plan.centre), file.state.centre != plan.centre {
      return .transferred
    }
    do {
      // Asked as if they wanted the seat now: the gate of enrolling is the one of staying.
      try gate(.enrol(module: plan.module, class: classFile.id), on: file)
      return nil
    } catch ProgrammeError.refused(let refusal) {
      if case .alreadyEnrolled = refusal.cause { return nil }
      return .refused(refusal.cause)
    }
  }

  /// Ends the seat in the registration's own stream, under whichever module has it by now.
  private func leave(
    _ id: ClassID,
    _ file: inout RegistrationFile,
    in access: WriteAccess
  ) throws {
    let now = file.moment(at: clock.now())
    let evaluation = file.evaluation(asOf: now)
    let modules = file.index.modules.map(\.id)
    guard let module = modules.first(where: { evaluation.classes(of: $0).contains(id) }) else {
      return
    }
    let fact = Fact.unenrolled(module: module, class: id)
    _ = try append([fact], to: &file, effective: now, by: .engine, in: access)
  }

  private func released(
    _ kind: SeatRelease.Kind,
    _ plan: ClassPlan,
    _ id: ClassID,
    _ registration: RegistrationID,
    _ cause: SeatRelease.Cause,
    in access: ReadAccess
  ) throws -> SeatRelease {
    SeatRelease(
      kind: kind,
      registration: registration,
      class: id,
      plan: plan,
      moduleTitle: try module(named: plan.module.rawValue, in: access).title,
      cause: cause
    )
  }

  func isErased(_ registration: RegistrationID, in access: ReadAccess) throws -> Bool {
    try access.registration(registration).flatMap { try access.person($0.participant) }?
      .erasure != nil
  }

  func isErased(_ file: RegistrationFile, in access: ReadAccess) throws -> Bool {
    try file.state.participant.flatMap { try access.person($0) }?.erasure != nil
  }
}
