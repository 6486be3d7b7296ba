import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

@Suite struct `Somebody who was erased` {
  @Test func `is in no list of people, and stays in the counts`() throws {
    let place = try TemporaryOffice()
    let people = try (1...3).map { try place.admit($0) }
    place.wait(days: 40)
    let funnel = try place.office.funnel().map(\.registrations)
    _ = try place.office.eraseParticipant(people[0], by: place.administrator)
    #expect(
      try place.office.ready(for: "basic-class").rows.map(\.registration.rawValue)
        == Array(people.dropFirst())
    )
    let stuck = try place.office.stuck()
    #expect(Set(stuck.rows.map(\.registration.rawValue)) == Set(people.dropFirst()))
    #expect(stuck.total == 2)
    let page = try place.office.centrePage(of: "Gambir", days: 30, limit: 10)
    #expect(page.stuckSteps.reduce(0) { $0 + $1.people } == 2)
    let compared = try place.office.read { access in
      try access.centreCounts(stuckSince: place.clock.now())
    }
    #expect(compared.map(\.registrations) == [3])
    #expect(compared.map(\.stuck) == [2])
    #expect(try place.office.funnel().map(\.registrations) == funnel)
    let demand = try place.office.read { access in
      try place.office.demand(of: ["31.71.01"], least: 1, in: access)
    }
    #expect(!demand.classes.flatMap(\.people).map(\.rawValue).contains(people[0]))
  }

  @Test func `gets no seat and waits for none`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let name = try place.office.createClass(`Classes`.plan(place), by: place.trainer).id.rawValue
    _ = try place.office.eraseParticipant(person, by: place.administrator)
    for isWaiting in [false, true] {
      #expect(throws: ProgrammeError.self) {
        if isWaiting {
          try place.office.waitForSeat(in: name, for: person, by: place.trainer)
        } else {
          _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
        }
      }
    }
    #expect(try place.office.classListing(name).seats.isEmpty)
  }
}
