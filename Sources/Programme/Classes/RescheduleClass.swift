public import CivilTime
import CurriculumModel
public import Progression
import Storage

/// What becomes otherwise with a class that was published; `nil` leaves a thing as it is.
public struct ClassChange: Hashable, Sendable {
  /// By their number, counted from 1.
  public var meetings: [Int: Hours]
  public var room: String?
  public var trainer: String?
  /// No fewer than there are people with a seat.
  public var capacity: Int?

  /// From when to when.
  public struct Hours: Hashable, Sendable {
    public var start: Instant
    public var end: Instant

    public init(start: Instant, end: Instant) {
      self.start = start
      self.end = end
    }
  }

  public init(
    meetings: [Int: Hours] = [:],
    room: String? = nil,
    trainer: String? = nil,
    capacity: Int? = nil
  ) {
    self.meetings = meetings
    self.room = room
    self.trainer = trainer
    self.capacity = capacity
  }
}

extension Office {
  /// Moves a class that people have seats in: other times, another room or another trainer.
  ///
  /// Everybody keeps the seat, and their calendars learn of it. What the change brings up against the
  /// class refuses it, all at once; what stood against it before is no news.
  /// - Parameter force: why it is moved all the same; kept with it. Nobody is forced into two places
  ///   at once.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.invalid`, `.clashes`, `.unplannable`.
  public func rescheduleClass(
    _ class: String,
    _ change: ClassChange,
    force: String? = nil,
    reason: String,
    by actor: Actor
  ) throws -> CreatedClass {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      guard let old = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      var plan = try old.changed(
        by: change,
        recorded: classFile.state.attendance.keys.map { $0 + 1 }
      )
      try plan.check()
      plan.room = try roomName(plan.room, at: plan.centre, in: access)
      plan.trainer = try trainerID(plan.trainer, in: access)
      let seats = classFile.state.seats
      guard seats.count <= plan.capacity else {
        throw ProgrammeError.invalid(
          field: "capacity",
          value: "\(plan.capacity)",
          id: "sedikitnya \(seats.count), yaitu banyak peserta yang sudah punya kursi",
          en: "at least \(seats.count), which is how many people have a seat"
        )
      }
      let overridden = try PlanCheck(plan, classFile.id, seats: seats, in: self, access)
        .findings(against: plan, insteadOf: old).allowed(because: force)
      let promoted = try move(
        &classFile,
        to: plan,
        reason: reason,
        forced: overridden.isEmpty ? nil : force,
        by: actor,
        access
      )
      let format = try module(named: plan.module.rawValue, in: access).classFormat
      return CreatedClass(
        id: classFile.id,
        plan: plan,
        warnings: format.map { warnings(about: plan, $0) } ?? [],
        overridden: overridden,
        unavailable: try unavailable(seats, for: plan, insteadOf: old, access),
        promoted: promoted
      )
    }
  }

  /// Writes another plan of a class; one with more seats takes in who waits.
  /// - Returns: who got a seat.
  @discardableResult
  func move(
    _ classFile: inout ClassFile,
    to plan: ClassPlan,
    reason: String,
    forced: String? = nil,
    by actor: Actor,
    _ access: WriteAccess
  ) throws -> [RegistrationID] {
    guard let old = classFile.state.plan, plan != old else { return [] }
    let fact = ClassFact.rescheduled(plan, reason: reason, forced: forced)
    try append([fact], to: &classFile, by: actor, in: access)
    return old.capacity < plan.capacity
      ? try promoteWaiting(into: &classFile, in: access).promoted : []
  }

  /// Who has a seat and said they can't come on a day on which a class is new.
  func unavailable(
    _ seats: [RegistrationID],
    for plan: ClassPlan,
    insteadOf old: ClassPlan,
    _ access: ReadAccess
  ) throws -> [RegistrationID] {
    let days = Set(old.meetings.map { $0.start.day() })
    var fresh = plan
    fresh.meetings.removeAll { days.contains($0.start.day()) }
    return try seats.filter { try !missedMeetings(of: fresh, by: $0, in: access).isEmpty }
  }
}

extension ClassPlan {
  /// - Parameter recorded: meetings whose attendance is known, counted from 1; they stay.
  fileprivate func changed(by change: ClassChange, recorded: [Int]) throws -> ClassPlan {
    var plan = self
    plan.room = change.room ?? room
    plan.trainer = change.trainer ?? trainer
    plan.capacity = change.capacity ?? capacity
    for (number, time) in change.meetings {
      guard meetings.indices.contains(number - 1) else {
        throw ProgrammeError.invalid(
          field: "meeting",
          value: "\(number)",
          id: "1 sampai \(meetings.count)",
          en: "1 to \(meetings.count)"
        )
      }
      guard !recorded.contains(number) else {
        throw ProgrammeError.invalid(
          field: "meeting",
          value: "\(number)",
          id: "pertemuan yang kehadirannya belum dicatat",
          en: "a meeting whose attendance is not recorded yet"
        )
      }
      plan.meetings[number - 1].start = time.start
      plan.meetings[number - 1].end = time.end
    }
    return plan
  }
}
