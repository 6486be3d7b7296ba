import CivilTime
import CurriculumModel

@testable import Progression

/// Classes of one day, told by the hour: `9...11` is a meeting from 9 up to, not including, 11.
enum PlannedClass {
  static func meeting(_ hours: ClosedRange<Int>, lessonHours: Int = 2) -> Meeting {
    Meeting(start: at(hours.lowerBound), end: at(hours.upperBound), lessonHours: lessonHours)
  }

  static func at(_ hour: Int) -> Instant {
    Instant(milliseconds: 1_780_000_000_000 + Int64(hour) * 3_600_000)
  }

  static func plan(
    _ hours: ClosedRange<Int>...,
    room: String = "hall",
    centre: CentreID = "31.71.01",
    trainer: String = "T-1",
    capacity: Int = 2
  ) -> ClassPlan {
    ClassPlan(
      module: "m",
      centre: centre,
      room: room,
      trainer: trainer,
      capacity: capacity,
      meetings: hours.map { meeting($0) }
    )
  }

  /// Events an hour apart, recorded at once, in that order.
  static func events(_ facts: [ClassFact]) -> [ClassEvent] {
    facts.enumerated().map { hour, fact in
      ClassEvent(
        id: EventID(high: 1, low: UInt64(hour)),
        sequence: hour + 1,
        class: "class-1",
        effective: at(hour),
        recorded: at(hour),
        actor: .engine,
        fact: fact
      )
    }
  }

  static func state(_ plan: ClassPlan, seats: [RegistrationID] = []) -> ClassState {
    var facts: [ClassFact] = [.scheduled(plan)]
    facts += seats.map { .seatTaken($0) }
    return ClassState(folding: events(facts))
  }
}
