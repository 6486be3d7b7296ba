import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

@Suite struct `The days on which a person can come` {
  private static func weekdays(_ place: TemporaryOffice, _ person: String) throws -> [Int]? {
    try place.office.participant(person).registrations.last?.weekdays
  }

  @Test func `are those stated last, and any day until something is stated`() throws {
    let place = try TemporaryOffice()
    let enrolment = try place.register()
    let (person, pass) = (enrolment.participant.rawValue, enrolment.registration.rawValue)
    #expect(try Self.weekdays(place, person) == [])
    let stated = try place.office.stateAvailability(
      of: person,
      weekdays: [6, 1],
      by: place.administrator
    )
    #expect(stated.registrations.map(\.weekdays) == [[1, 6]])
    #expect(try Self.weekdays(place, pass) == [1, 6])
    for (days, kept) in [([3], [3]), ([], []), ([2], [2]), (Array(1...7), [])] {
      _ = try place.office.stateAvailability(
        of: pass,
        weekdays: Set(days),
        by: place.administrator
      )
      #expect(try Self.weekdays(place, person) == kept)
    }
  }

  @Test func `are written once however often they are said`() throws {
    let place = try TemporaryOffice()
    let pass = try place.register().registration
    for days in [[1], [1], [], [], [1, 2, 3, 4, 5, 6, 7], [2]] as [Set<Int>] {
      _ = try place.office.stateAvailability(
        of: pass.rawValue,
        weekdays: days,
        by: place.administrator
      )
    }
    let events = try place.office.read { access in
      try access.events(of: ScheduleStream(.participant, pass.rawValue))
    }
    #expect(
      events.map(\.fact) == [
        .availabilityStated(weekdays: [1]), .availabilityStated(weekdays: []),
        .availabilityStated(weekdays: [2]),
      ]
    )
    #expect(events.allSatisfy { $0.actor == place.administrator })
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `are days of a week, and of somebody who is known`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().participant.rawValue
    for days in [[0], [8], [1, 9]] as [Set<Int>] {
      #expect(throws: ProgrammeError.self) {
        try place.office.stateAvailability(of: person, weekdays: days, by: place.administrator)
      }
    }
    #expect(throws: ProgrammeError.self) {
      try place.office.stateAvailability(of: "P999999", weekdays: [1], by: place.administrator)
    }
    _ = try place.office.eraseParticipant(person, by: place.administrator)
    #expect(throws: ProgrammeError.self) {
      try place.office.stateAvailability(of: person, weekdays: [1], by: place.administrator)
    }
  }

  @Test func `part cohorts, and a proposal holds each on its own days`() throws {
    let (place, people) = try ScheduleTests.prepared(people: 4)
    for (person, days) in zip(people, [[6], [1, 2], [6], [2, 3]] as [Set<Int>]) {
      _ = try place.office.stateAvailability(
        of: person,
        weekdays: days,
        by: place.administrator
      )
    }
    let may = try #require(Day("2026-05-29"))
    let draft = try ScheduleTests.propose(place, through: may).file.draft
    let basic = draft.classes.filter { $0.module == "basic-class" }
    #expect(
      basic.map { $0.people.map(\.rawValue) } == [[people[0], people[2]], [people[1], people[3]]]
    )
    #expect(basic.map(\.weekdays) == [[6], [2]])
    for one in basic {
      for place in one.places {
        let day = try #require(place?.day)
        #expect(one.weekdays.contains(day.weekday), "\(day)")
      }
    }
  }
}
