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
  /// - Returns: meetings, counted from 1, on days on which they said they can't come: as long as they
  ///   can't, they are passed over.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.classOver`, `.classBegun`, `.erased`,
  ///   `.seatedElsewhere`, `.refused` for who is not ready, `.invalid` when a seat is free or they
  ///   have one.
  @discardableResult
  public func waitForSeat(
    in class: String,
    for person: String,
    by actor: Actor
  ) throws -> [Int] {
    try write { access in
      let classFile = try classFile(`class`, in: access)
      let file = try file(of: person, in: access)
      let plan = try requireOpenClass(classFile)
      if let start = plan.start, start <= clock.now() {
        throw ProgrammeError.classBegun(classFile.id, began: start)
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
      try requireEligible(file, for: classFile.id, of: plan.module, in: access)
      try change(the: classFile.id, by: actor, in: access) { list in
        list.waiting.contains(file.id) ? [] : [.waitJoined(file.id)]
      }
      return try missedMeetings(of: plan, by: file.id, in: access)
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
        waiting: try WaitingList(folding: facts).waiting.filter { registration in
          try !isErased(registration, in: access)
        },
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

  /// Gives free seats of a class that has not begun to those who wait, in their order; who can't
  /// come now keeps the place.
  /// - Returns: who got one, and what else ended with that.
  func promoteWaiting(
    into classFile: inout ClassFile,
    in access: WriteAccess
  ) throws -> (promoted: [RegistrationID], released: [SeatRelease]) {
    guard let plan = classFile.state.plan, let start = plan.start, clock.now() < start else {
      return ([], [])
    }
    let stream = Office.waitingList(of: classFile.id)
    let list = WaitingList(folding: try access.events(of: stream).map(\.fact))
    var promoted: [RegistrationID] = []
    var released: [SeatRelease] = []
    for (position, registration) in list.waiting.enumerated() {
      guard classFile.state.freeSeats > 0 else { break }
      guard let file = try candidate(registration, for: classFile, plan, in: access) else {
        continue
      }
      let before = position - promoted.count
      let passedOver = before == 0 ? "" : "; \(before) before them can't come now"
      let reason = "a seat came free, and of \(list.waiting.count) they waited longest\(passedOver)"
      try change(the: classFile.id, by: .engine, in: access) { _ in
        [.waitPromoted(registration, reason: reason)]
      }
      released += try seat(file, in: &classFile, plan, by: .engine, access).released
      promoted.append(registration)
    }
    return (promoted, released)
  }

  /// Somebody who waits and can have a seat now: ready, free at its times and on its days.
  private func candidate(
    _ registration: RegistrationID,
    for classFile: ClassFile,
    _ plan: ClassPlan,
    in access: ReadAccess
  ) throws -> RegistrationFile? {
    do {
      let file = try file(of: registration, in: access)
      try requireEligible(file, for: classFile.id, of: plan.module, in: access)
      let isFree =
        try missedMeetings(of: plan, by: file.id, in: access).isEmpty
        && clashes(of: plan, seating: file.id, besides: classFile.id, in: access).isEmpty
      return isFree ? file : nil
    } catch is ProgrammeError {
      return nil
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
    let waiting = WaitingList(folding: seen.map(\.fact) + facts).waiting
    try access.replaceWaiting(for: id, by: waiting)
  }

  private static func waitingList(of id: ClassID) -> ScheduleStream {
    ScheduleStream(.waiting, id.rawValue)
  }
}
