import CurriculumModel
import Testing

@testable import Progression

@Suite struct `A class's state` {
  private typealias Class = PlannedClass

  private func folded(_ facts: ClassFact...) -> ClassState {
    ClassState(folding: Class.events(facts))
  }

  @Test func `starts with nothing planned and no seat free`() {
    let state = ClassState()
    #expect(state.plan == nil)
    #expect(state.freeSeats == 0)
    #expect(!state.isRecorded)
    #expect(state.lessonHoursAttended(by: "r-1") == 0)
  }

  @Test func `raises its sequence with each change of the plan and once for a cancellation`() {
    let plan = Class.plan(9...11)
    let later = Class.plan(13...15)
    let table: [([ClassFact], Int)] = [
      ([.scheduled(plan)], 0),
      ([.scheduled(plan), .seatTaken("r-1")], 0),
      ([.scheduled(plan), .rescheduled(later, reason: "hall")], 1),
      ([.scheduled(plan), .rescheduled(later, reason: ""), .rescheduled(plan, reason: "")], 2),
      ([.scheduled(plan), .cancelled(reason: "flood")], 1),
      ([.scheduled(plan), .cancelled(reason: "flood"), .cancelled(reason: "twice")], 1),
      ([.scheduled(plan), .cancelled(reason: "flood"), .scheduled(later)], 2),
    ]
    for (facts, expected) in table {
      #expect(ClassState(folding: Class.events(facts)).sequence == expected, "\(facts)")
    }
  }

  @Test func `takes the last plan, and is on again once it is scheduled anew`() {
    let plan = Class.plan(9...11)
    let later = Class.plan(13...15)
    #expect(folded(.scheduled(plan), .rescheduled(later, reason: "")).plan == later)
    let cancelled = folded(.scheduled(plan), .cancelled(reason: "flood"))
    #expect(cancelled.isCancelled)
    #expect(cancelled.freeSeats == 0)
    let again = folded(.scheduled(plan), .cancelled(reason: "flood"), .scheduled(later))
    #expect(!again.isCancelled)
    #expect(again.freeSeats == 2)
  }

  @Test func `keeps seats in the order in which they were taken, each once`() {
    let plan = Class.plan(9...11, capacity: 3)
    let state = folded(
      .scheduled(plan),
      .seatTaken("r-2"),
      .seatTaken("r-1"),
      .seatTaken("r-2"),
      .seatLeft("r-2"),
      .seatTaken("r-3"),
      .seatTaken("r-2")
    )
    #expect(state.seats == ["r-1", "r-3", "r-2"])
    #expect(state.freeSeats == 0)
  }

  @Test func `has no fewer than 0 seats free when the plan shrinks below who sits in it`() {
    let state = folded(
      .scheduled(Class.plan(9...11, capacity: 2)),
      .seatTaken("r-1"),
      .seatTaken("r-2"),
      .rescheduled(Class.plan(9...11, capacity: 1), reason: "smaller room")
    )
    #expect(state.freeSeats == 0)
    #expect(state.seats.count == 2)
  }

  @Test func `counts the lesson hours of the meetings that somebody came to`() {
    var plan = Class.plan(8...10, 11...12, 13...17)
    for (meeting, hours) in [3, 1, 5].enumerated() { plan.meetings[meeting].lessonHours = hours }
    let table: [([ClassFact], hours: Int, isRecorded: Bool)] = [
      ([], 0, false),
      ([.attendanceRecorded(meeting: 0, present: ["r-1"])], 3, false),
      ([.attendanceRecorded(meeting: 1, present: ["r-2"])], 0, false),
      (
        [
          .attendanceRecorded(meeting: 0, present: ["r-2", "r-1"]),
          .attendanceRecorded(meeting: 1, present: []),
          .attendanceRecorded(meeting: 2, present: ["r-1"]),
        ], 8, true
      ),
      // A later record of the same meeting replaces the earlier one.
      (
        [
          .attendanceRecorded(meeting: 2, present: ["r-1"]),
          .attendanceRecorded(meeting: 2, present: ["r-2"]),
        ], 0, false
      ),
      // A meeting that the plan lacks counts nothing.
      ([.attendanceRecorded(meeting: 3, present: ["r-1"])], 0, false),
    ]
    for (facts, hours, isRecorded) in table {
      let state = ClassState(folding: Class.events([.scheduled(plan)] + facts))
      #expect(state.lessonHours == 9)
      #expect(state.lessonHoursAttended(by: "r-1") == hours, "\(facts)")
      #expect(state.isRecorded == isRecorded, "\(facts)")
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `is the same whatever the order of arrival, with some events twice`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let facts: [ClassFact] = (0..<12).map { _ in
      let registration = RegistrationID("r-\(random.below(3))")
      switch random.below(6) {
      case 0: return .scheduled(Class.plan(8...10))
      case 1: return .rescheduled(Class.plan(9...11), reason: "")
      case 2: return .cancelled(reason: "")
      case 3: return .seatTaken(registration)
      case 4: return .seatLeft(registration)
      default: return .attendanceRecorded(meeting: 0, present: [registration])
      }
    }
    let events = Class.events(facts)
    let arrived = (events + events.prefix(3)).shuffled(using: &random)
    #expect(ClassState(folding: arrived) == ClassState(folding: events), "seed \(seed)")
  }
}
