import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Scheduling

@Suite struct CohortFormingTests {
  private func person(_ number: Int, since: Int64?, days: Set<Int> = []) -> Candidate {
    Candidate(
      registration: RegistrationID("R\(number)"),
      centre: "31.71.01",
      since: since.map { Instant(milliseconds: $0) },
      weekdays: days
    )
  }

  @Test func `who has waited longest comes first, and no date comes last`() {
    let forming = CohortForming(
      [person(1, since: nil), person(2, since: 20), person(3, since: 10), person(4, since: 20)],
      size: 10,
      least: 1
    )
    #expect(forming.cohorts.map(\.people) == [["R3", "R2", "R4", "R1"]])
  }

  @Test(arguments: [(60, 50, [30, 30]), (50, 50, [50]), (51, 25, [17, 17, 17]), (3, 2, [2, 1])])
  func `cohorts that are needed anyway are about the same size`(
    people: Int,
    size: Int,
    expected: [Int]
  ) {
    let all = (0..<people).map { person($0, since: Int64($0)) }
    #expect(CohortForming(all, size: size, least: 1).cohorts.map(\.people.count) == expected)
  }

  @Test func `people who share no day are not put together`() {
    let forming = CohortForming(
      [
        person(1, since: 1, days: [6]), person(2, since: 2, days: [1, 2]),
        person(3, since: 3, days: [2, 6]), person(4, since: 4, days: [1]),
      ],
      size: 4,
      least: 1
    )
    #expect(forming.cohorts.map(\.people) == [["R1", "R3"], ["R2", "R4"]])
    #expect(forming.cohorts.map(\.weekdays) == [[6], [1]])
  }

  @Test func `too few for a class wait on`() {
    let forming = CohortForming([person(1, since: 1), person(2, since: 2)], size: 10, least: 3)
    #expect(forming.cohorts.isEmpty)
    #expect(forming.leftWaiting.map(\.registration) == ["R1", "R2"])
  }
}
