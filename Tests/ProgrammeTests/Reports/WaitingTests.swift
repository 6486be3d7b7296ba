import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite struct `Who waits` {
  @Test func `the ready are listed longest waiting first, by centre`() throws {
    let place = try TemporaryOffice()
    var people: [String] = []
    for number in [3, 1, 2] {
      people.append(try place.admit(number))
      place.wait(days: 1)
    }
    _ = try place.register(4)
    let report = try place.office.ready(for: "basic-class", at: "Gambir")
    #expect(report.rows.map(\.registration.rawValue) == people)
    #expect(report.rows.compactMap(\.since).count == 3)
    #expect(try place.office.ready(for: "basic-class", at: "Menteng").rows.isEmpty)
  }

  @Test func `the stuck are listed longest first, with the reason`() throws {
    let place = try TemporaryOffice()
    let first = try place.register(1).registration.rawValue
    place.wait(days: 2)
    let second = try place.admit(2)
    place.wait(days: 2)
    let report = try place.office.stuck()
    #expect(report.total == 2)
    #expect(report.rows.map(\.registration.rawValue) == [first, second])
    let row = try #require(report.rows.first)
    #expect(row.step == "registration")
    #expect(row.module == "registration-data")
    #expect(!row.isLocked)
    #expect(row.reason?.isMet == false)
    let since = place.clock.now().day().adding(days: -3)
    #expect(
      try place.office.stuck(StuckFilter(since: since)).rows.map(\.registration.rawValue)
        == [first]
    )
    #expect(throws: ProgrammeError.self) {
      try place.office.stuck(StuckFilter(step: "registratoin"))
    }
  }
}
