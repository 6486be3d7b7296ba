import CivilTime
import CurriculumModel
import ICalendar
import Progression

/// One class as somebody's calendar has it: what they have to do with it, and what became of that.
///
/// Whoever was once part of it keeps it: under the same UID, with what it was when it was theirs,
/// cancelled when it no longer is. The SEQUENCE is one number for everybody: it rises when the plan
/// changes, and when somebody who was told of the class leaves it or comes back.
/// - Source: RFC 5545, section 3.8.7.4 (SEQUENCE); RFC 5546, section 3.2.5 (removing attendees).
struct ClassFeed {
  struct Entry {
    var meeting: Meeting
    var status: CalendarEvent.Status
  }

  let id: ClassID
  private(set) var sequence = 0
  /// When the class was last written of.
  private(set) var stamp: Instant?
  /// The plan, as it was when the class was last the owner's; `nil` where it never was.
  private(set) var plan: ClassPlan?
  /// By the number of the meeting, counted from 1.
  private(set) var entries: [Int: Entry] = [:]

  /// - Parameter isOwners: whether a class of that plan, with these seats, is the owner's.
  init(
    of id: ClassID,
    _ events: [ClassEvent],
    isOwners: (ClassPlan, [RegistrationID]) -> Bool
  ) {
    self.id = id
    var state = ClassState()
    var told: Set<RegistrationID> = []
    var turns = 0
    for event in events {
      let before = state.seats.count
      state.apply(event)
      switch event.fact {
      case .seatTaken(let person):
        if state.seats.count != before, !told.insert(person).inserted { turns += 1 }
      // Everybody was told that the class is off before the seats went.
      case .seatLeft: if state.seats.count != before, !state.isCancelled { turns += 1 }
      case .scheduled, .rescheduled, .cancelled, .attendanceRecorded: break
      }
      stamp = max(stamp ?? event.recorded, event.recorded)
      guard let plan = state.plan else { continue }
      if isOwners(plan, state.seats) {
        show(plan, isCancelled: state.isCancelled, at: event.recorded)
      } else {
        callOff(from: 1, at: event.recorded)
      }
    }
    sequence = state.sequence + turns
  }

  private mutating func show(_ plan: ClassPlan, isCancelled: Bool, at instant: Instant) {
    self.plan = plan
    for (place, meeting) in plan.meetings.enumerated() {
      entries[place + 1] = Entry(
        meeting: meeting,
        status: isCancelled ? .cancelled : .confirmed
      )
    }
    callOff(from: plan.meetings.count + 1, at: instant)
  }

  /// A meeting that was over by then was held, whoever leaves afterwards.
  private mutating func callOff(from first: Int, at instant: Instant) {
    for (number, entry) in entries where number >= first && instant < entry.meeting.end {
      entries[number]?.status = .cancelled
    }
  }
}
