public import CivilTime
public import CurriculumModel

/// Something that happened to one class; a class is an aggregate of its own beside registrations.
public struct ClassEvent: JournalEntry {
  public var stamp: Stamp
  public var `class`: ClassID
  public var actor: Actor
  public var fact: ClassFact

  public init(_ fact: ClassFact, of class: ClassID, by actor: Actor, at stamp: Stamp) {
    self.stamp = stamp
    self.class = `class`
    self.actor = actor
    self.fact = fact
  }

  public init(
    id: EventID,
    sequence: Int = 0,
    class: ClassID,
    effective: Instant,
    recorded: Instant,
    actor: Actor,
    fact: ClassFact
  ) {
    self.init(
      fact,
      of: `class`,
      by: actor,
      at: Stamp(effective: effective, recorded: recorded, sequence: sequence, id: id)
    )
  }
}

/// What can happen to a class.
public enum ClassFact: Hashable, Sendable {
  /// With why it was planned against what the records say, where it was.
  case scheduled(ClassPlan, forced: String? = nil)
  /// The whole plan as it now stands; raises the iCalendar SEQUENCE.
  case rescheduled(ClassPlan, reason: String, forced: String? = nil)
  case cancelled(reason: String)
  case seatTaken(RegistrationID)
  case seatLeft(RegistrationID)
  /// Who came to one meeting, and who of the others was excused; a later record of the same meeting
  /// replaces it.
  case attendanceRecorded(
    meeting: Int,
    present: [RegistrationID],
    excused: [RegistrationID] = []
  )
}

/// What a trainer plans: a module, a place, a trainer and the meetings.
public struct ClassPlan: Hashable, Sendable {
  public var module: ModuleID
  public var centre: CentreID
  public var room: String
  public var trainer: String
  /// The most people who can sit in it.
  public var capacity: Int
  /// In ascending order, without overlap.
  public var meetings: [Meeting]

  public init(
    module: ModuleID,
    centre: CentreID,
    room: String,
    trainer: String,
    capacity: Int,
    meetings: [Meeting]
  ) {
    self.module = module
    self.centre = centre
    self.room = room
    self.trainer = trainer
    self.capacity = capacity
    self.meetings = meetings
  }
}

/// One meeting of a class: the half-open interval from `start` up to, not including, `end`.
public struct Meeting: Hashable, Sendable {
  public var start: Instant
  public var end: Instant
  /// Lesson hours (JP) it counts for.
  public var lessonHours: Int

  public init(start: Instant, end: Instant, lessonHours: Int) {
    self.start = start
    self.end = end
    self.lessonHours = lessonHours
  }

  /// Whether the two share any time; touching ends do not.
  public func overlaps(_ other: Meeting) -> Bool { start < other.end && other.start < end }
}
