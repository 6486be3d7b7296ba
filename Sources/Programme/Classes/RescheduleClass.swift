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
    trainer: String? = nil
  ) {
    self.meetings = meetings
    self.room = room
    self.trainer = trainer
  }
}

extension Office {
  /// Moves a class that people have seats in: other times, another room or another trainer.
  ///
  /// Everybody keeps the seat, and their calendars learn of it. A room, a trainer or a seated
  /// person who is taken then refuses it, naming the class that has them.
  /// - Throws: `ProgrammeError.notFound`, `.classCancelled`, `.invalid`, `.clashes`.
  public func rescheduleClass(
    _ class: String,
    _ change: ClassChange,
    reason: String,
    by actor: Actor
  ) throws -> CreatedClass {
    try write { access in
      var classFile = try classFile(`class`, in: access)
      guard let old = classFile.state.plan, !classFile.state.isCancelled else {
        throw ProgrammeError.classCancelled(classFile.id)
      }
      let plan = try old.changed(
        by: change,
        recorded: classFile.state.attendance.keys.map { $0 + 1 }
      )
      try plan.check()
      let clashes =
        try clashes(of: plan, besides: classFile.id, in: access)
        + classFile.state.seats.flatMap { seat in
          try self.clashes(of: plan, seating: seat, besides: classFile.id, in: access)
        }
      guard clashes.isEmpty else { throw ProgrammeError.clashes(clashes) }
      if plan != old {
        try append([.rescheduled(plan, reason: reason)], to: &classFile, by: actor, in: access)
      }
      let format = try module(named: plan.module.rawValue, in: access).classFormat
      return CreatedClass(
        id: classFile.id,
        plan: plan,
        warnings: try format.map { try warnings(about: plan, $0, in: access) } ?? []
      )
    }
  }
}

extension ClassPlan {
  /// - Parameter recorded: meetings whose attendance is known, counted from 1; they stay.
  fileprivate func changed(by change: ClassChange, recorded: [Int]) throws -> ClassPlan {
    var plan = self
    plan.room = change.room ?? room
    plan.trainer = change.trainer ?? trainer
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
