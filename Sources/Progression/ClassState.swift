import CivilTime
public import CurriculumModel

/// A class's state: the fold of its events, in whatever order they come.
public struct ClassState: Hashable, Sendable {
  /// Ascending by stamp.
  private var events: [Stamped<ClassFact>] = []

  /// The plan as it now stands; `nil` before it is scheduled.
  public private(set) var plan: ClassPlan?
  /// 0 when scheduled, one more with every later change of the plan or its cancellation.
  /// - Source: RFC 5545, section 3.8.7.4 (SEQUENCE).
  public private(set) var sequence = 0
  /// Why it was cancelled; `nil` when it was not.
  public private(set) var cancellation: String?
  /// Who holds a seat, by the order in which seats were taken.
  public private(set) var seats: [RegistrationID] = []
  /// By meeting, counted from 0 in the plan's order: who came, ascending.
  public private(set) var attendance: [Int: [RegistrationID]] = [:]
  /// By meeting, counted from 0: who was away with leave, ascending; meetings with nobody are left
  /// out.
  public private(set) var excused: [Int: [RegistrationID]] = [:]

  public init() {}

  /// - Complexity: O(n) for n events that come in fold order.
  public init(folding events: some Sequence<ClassEvent>) {
    for event in events { apply(event) }
  }

  /// Takes one event in; one that comes late is put in its place and what followed is folded again.
  public mutating func apply(_ event: ClassEvent) {
    let stamp = event.stamp
    guard let last = events.last, stamp <= last.stamp else {
      events.append(Stamped(event.fact, at: stamp))
      take(event.fact)
      return
    }
    if events.contains(where: { $0.stamp == stamp }) { return }
    let position = events.firstIndex { stamp < $0.stamp } ?? events.endIndex
    events.insert(Stamped(event.fact, at: stamp), at: position)
    let all = events
    self = ClassState()
    events = all
    for event in all { take(event.value) }
  }

  private mutating func take(_ fact: ClassFact) {
    switch fact {
    case .scheduled(let plan, _):
      if self.plan != nil { sequence += 1 }
      self.plan = plan
      cancellation = nil
    case .rescheduled(let plan, _, _):
      self.plan = plan
      sequence += 1
    case .cancelled(let reason):
      if cancellation == nil { sequence += 1 }
      cancellation = reason
    case .seatTaken(let registration):
      if !seats.contains(registration) { seats.append(registration) }
    case .seatLeft(let registration): seats.removeAll { $0 == registration }
    case .attendanceRecorded(let meeting, let present, let excused):
      attendance[meeting] = present.sorted()
      self.excused[meeting] = excused.isEmpty ? nil : excused.sorted()
    }
  }
}

extension ClassState {
  public var isCancelled: Bool { cancellation != nil }

  /// Seats that can still be taken; 0 for a class that was cancelled or never scheduled.
  public var freeSeats: Int { isCancelled ? 0 : max(0, (plan?.capacity ?? 0) - seats.count) }

  /// Lesson hours of the whole plan.
  public var lessonHours: Int { plan?.meetings.reduce(0) { $0 + $1.lessonHours } ?? 0 }

  /// Lesson hours of the meetings that one registration came to.
  public func lessonHoursAttended(by registration: RegistrationID) -> Int {
    guard let plan else { return 0 }
    return plan.meetings.enumerated().reduce(0) { hours, meeting in
      attendance[meeting.offset]?.contains(registration) == true
        ? hours + meeting.element.lessonHours : hours
    }
  }

  /// Lesson hours of the plan that one registration is held to: those of meetings that they were
  /// excused from don't count, for them or against them.
  public func lessonHoursExpected(of registration: RegistrationID) -> Int {
    guard let plan else { return 0 }
    return plan.meetings.enumerated().reduce(0) { hours, meeting in
      excused[meeting.offset]?.contains(registration) == true
        ? hours : hours + meeting.element.lessonHours
    }
  }

  /// Whether attendance was recorded for every meeting.
  public var isRecorded: Bool {
    guard let plan else { return false }
    return plan.meetings.indices.allSatisfy { attendance[$0] != nil }
  }
}
