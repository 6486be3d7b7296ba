import CivilTime
public import CurriculumModel
public import Progression
import Scheduling
import Storage

/// Who waits for a seat in a class, and who got one that way.
public struct ClassWaiting: Hashable, Sendable {
  public struct Promotion: Hashable, Sendable {
    public var registration: RegistrationID
    /// In words, as the journal keeps it.
    public var reason: String
  }

  /// Longest waiting first.
  public var waiting: [RegistrationID]
  /// Oldest first.
  public var promotions: [Promotion]
}

extension Office {
  /// Puts a person on the waiting list of a full class, behind those who wait already.
  ///
  /// Whoever has waited longest and can still come gets the next seat that is given back.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.refused` for who is not ready,
  ///   `.invalid` when a seat is free or they have one.
  public func waitForSeat(in class: String, for person: String, by actor: Actor) throws {
    try write { access in
      let classFile = try classFile(`class`, in: access)
      let file = try file(of: person, in: access)
      guard let plan = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      if classFile.state.seats.contains(file.id) {
        throw ProgrammeError.invalid(
          field: "person",
          value: person,
          id: "orang yang belum mendapat kursi di \(classFile.id)",
          en: "somebody without a seat in \(classFile.id)"
        )
      }
      if classFile.state.freeSeats > 0 {
        throw ProgrammeError.invalid(
          field: "person",
          value: person,
          id: "kelas yang penuh; \(classFile.id) masih punya kursi",
          en: "a full class; \(classFile.id) has a free seat"
        )
      }
      try gate(
        .enrol(module: plan.module, class: classFile.id),
        on: file
      )
      try change(the: classFile.id, by: actor, in: access) { list in
        list.waiting.contains(file.id) ? [] : [.waitJoined(file.id)]
      }
    }
  }

  /// Takes a person off the waiting list; nothing happens to who is not on it.
  /// - Throws: `ProgrammeError.notFound`.
  public func stopWaiting(in class: String, for person: String, by actor: Actor) throws {
    try write { access in
      let classFile = try classFile(`class`, in: access)
      let registration = try registration(of: person, in: access).registration
      try stopWaiting(classFile.id, registration, by: actor, in: access)
    }
  }

  /// The waiting list of a class.
  /// - Throws: `ProgrammeError.notFound`.
  public func waiting(for class: String) throws -> ClassWaiting {
    try read { access in
      let id = try classFile(`class`, in: access).id
      let facts = try access.events(of: Office.waitingList(of: id)).map(\.fact)
      return ClassWaiting(
        waiting: WaitingList(folding: facts).waiting,
        promotions: facts.compactMap { fact in
          guard case .waitPromoted(let registration, let reason) = fact else { return nil }
          return ClassWaiting.Promotion(registration: registration, reason: reason)
        }
      )
    }
  }

  func stopWaiting(
    _ id: ClassID,
    _ registration: RegistrationID,
    by actor: Actor,
    in access: WriteAccess
  ) throws {
    try change(the: id, by: actor, in: access) { list in
      list.waiting.contains(registration) ? [.waitLeft(registration)] : []
    }
  }

  /// Lets everybody go who waits for a class that is not going to be held.
  /// - Returns: those people, longest waiting first.
  func releaseWaiting(
    for id: ClassID,
    reason: String,
    by actor: Actor,
    in access: WriteAccess
  ) throws -> [RegistrationID] {
    var released: [RegistrationID] = []
    try change(the: id, by: actor, in: access) { list in
      released = list.waiting
      return released.map { .waitReleased($0, reason: reason) }
    }
    return released
  }

  /// Gives free seats to those who wait, in their order; who can't come now keeps the place.
  func promoteWaiting(into classFile: inout ClassFile, in access: WriteAccess) throws {
    let stream = Office.waitingList(of: classFile.id)
    let list = WaitingList(folding: try access.events(of: stream).map(\.fact))
    for (position, registration) in list.waiting.enumerated() {
      guard let plan = classFile.state.plan, classFile.state.freeSeats > 0 else { return }
      let file = try file(of: registration, in: access)
      let enrolment = Command.enrol(module: plan.module, class: classFile.id)
      guard (try? gate(enrolment, on: file)) != nil,
        try clashes(of: plan, seating: registration, besides: classFile.id, in: access).isEmpty
      else { continue }
      _ = try decide(on: file, enrolment, by: .engine, in: access)
      try append([.seatTaken(registration)], to: &classFile, by: .engine, in: access)
      let passedOver = position == 0 ? "" : "; \(position) before them can't come now"
      let reason = "a seat came free, and of \(list.waiting.count) they waited longest\(passedOver)"
      try change(the: classFile.id, by: .engine, in: access) { _ in
        [.waitPromoted(registration, reason: reason)]
      }
    }
  }

  private func change(
    the id: ClassID,
    by actor: Actor,
    in access: WriteAccess,
    _ decide: (WaitingList) -> [ScheduleFact]
  ) throws {
    let stream = Office.waitingList(of: id)
    let seen = try access.events(of: stream)
    let facts = decide(WaitingList(folding: seen.map(\.fact)))
    if facts.isEmpty { return }
    try append(facts, to: stream, after: StreamPosition(after: seen), by: actor, in: access)
  }

  private static func waitingList(of id: ClassID) -> ScheduleStream {
    ScheduleStream(.waiting, id.rawValue)
  }
}
