import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@testable import Progression

/// What happened on which day to a module that holds for a year and allows two attempts, and what
/// is answered on a later day; the expected answer last.
@Suite struct `A cycle` {
  typealias Expected = (
    Standing.Attainment, Standing.Validity, Standing.Availability, cycle: Int
  )

  private static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
  private static let yearly = Module.test(
    "m",
    validFor: Period(months: 12),
    attemptLimit: 2
  )

  private static let table:
    [(history: [(String, Outcome.Verdict)], asOf: String, expected: Expected)] = [
      ([], "2026-02-01", (.notStarted, .unlimited, .open, 1)),
      ([("2026-02-01", .failed)], "2026-02-02", (.failed, .unlimited, .open, 1)),
      (
        [("2026-02-01", .incomplete(missing: []))], "2026-02-02",
        (.inProgress, .unlimited, .open, 1)
      ),
      ([("2026-02-01", .awaited)], "2026-02-02", (.awaitingReview, .unlimited, .open, 1)),
      (
        [("2026-02-01", .failed), ("2026-02-02", .failed)], "2026-02-03",
        (.failed, .unlimited, .closed(.attemptsExhausted), 1)
      ),
      (
        [("2026-02-01", .passed)], "2027-02-01",
        (.satisfied, .until(day("2027-02-01")), .open, 1)
      ),
      (
        [("2026-02-01", .passed)], "2027-02-02",
        (.notStarted, .lapsed(day("2027-02-01")), .open, 1)
      ),
      // A failure while it holds takes nothing away.
      (
        [("2026-02-01", .passed), ("2026-03-01", .failed)], "2026-03-02",
        (.satisfied, .until(day("2027-02-01")), .open, 1)
      ),
      // Renewed before the lapse: the cycle goes on. Renewed after it: the next one begins.
      (
        [("2026-02-01", .passed), ("2026-12-01", .passed)], "2027-06-01",
        (.satisfied, .until(day("2027-12-01")), .open, 1)
      ),
      (
        [("2026-02-01", .passed), ("2027-03-01", .passed)], "2027-03-02",
        (.satisfied, .until(day("2028-03-01")), .open, 2)
      ),
      // The attempts of the first cycle do not count in the next.
      (
        [("2026-02-01", .failed), ("2026-02-02", .passed), ("2027-03-01", .failed)], "2027-03-02",
        (.failed, .lapsed(day("2027-02-02")), .open, 1)
      ),
      (
        [("2026-02-01", .passed), ("2027-03-01", .failed), ("2027-03-02", .failed)], "2027-03-03",
        (.failed, .lapsed(day("2027-02-01")), .closed(.attemptsExhausted), 1)
      ),
    ]

  @Test func `lapses, is renewed and counts its own attempts`() throws {
    for (history, asOf, expected) in Self.table {
      var chronicle = Chronicle(.test(Self.yearly))
      for (day, verdict) in history { chronicle.assess(day, "m", verdict) }
      let standing = try chronicle.standing(of: "m", on: asOf)
      let note: Comment = "\(history) as of \(asOf)"
      #expect(standing.attainment == expected.0, note)
      #expect(standing.validity == expected.1, note)
      #expect(standing.availability == expected.2, note)
      #expect(standing.cycle == expected.cycle, note)
    }
  }

  @Test func `opens again once the pass it rested on is voided`() throws {
    var chronicle = Chronicle(.test(.test("m"), .test("next", after: "m")))
    let pass = chronicle.assess("2026-02-01", "m", .passed)
    #expect(try chronicle.standing(of: "m", on: "2026-02-02").availability == .closed(.done))
    #expect(try chronicle.standing(of: "next", on: "2026-02-02").availability == .open)
    chronicle.record("2026-02-03", .voided(Fact.Void(target: pass, reason: "typing error")))
    let standing = try chronicle.standing(of: "m", on: "2026-02-04")
    #expect(standing.attainment == .notStarted)
    #expect(standing.availability == .open)
    #expect(standing.basis == nil)
    #expect(chronicle.evaluation(on: "2026-02-04").why("next")?.isMet == false)
  }
}
