import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

/// A module that wants three months wants three different ones, whenever they are handed in.
@Suite struct `Monthly books` {
  static let name = "cash-book/monthly-book"

  /// The book of the month before that day, with the cash counted right or wrong.
  static func fields(before day: String, isGood: Bool = true) throws -> [String: String] {
    let book = SampleBook(before: try #require(Day(day)), months: 1)
    return [
      "periodEnd": book.end.description, "entries": book.entries,
      "countedCash": "\(isGood ? book.cash : book.cash - 50_000)",
    ]
  }

  @Test func `of three months handed in on one day are three`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    for day in ["2026-01-15", "2026-02-15", "2026-03-01"] {
      _ = try place.submit(Self.name, try Self.fields(before: day), for: person)
    }
    #expect(try place.standing(of: "cash-book", for: person)?.attainment == .satisfied)
  }

  @Test func `of a month that was passed are refused and cost nothing`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let february = try Self.fields(before: "2026-03-01")
    let receipt = try place.submit(Self.name, february, for: person)
    guard case .judged(let outcome) = receipt.answer else {
      Issue.record("\(receipt.answer)")
      return
    }
    let period = CoveredPeriod(Month(of: try #require(Day("2026-02-01"))))
    #expect(outcome.period == period)
    place.wait(days: 40)
    let events = try place.office.checkDatabase().events
    #expect(
      throws: ProgrammeError.refused(Refusal(.periodPassed("cash-book", "monthly-book", period)))
    ) {
      try place.submit(Self.name, february, for: person)
    }
    #expect(try place.office.checkDatabase().events == events)
    #expect(try place.standing(of: "cash-book", for: person)?.attainment == .inProgress)
  }

  @Test func `of a month that isn't over are not judged`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    // It is 3 March.
    let receipt = try place.submit(Self.name, try Self.fields(before: "2026-04-01"), for: person)
    guard case .incomplete(let outcome) = receipt.answer else {
      Issue.record("\(receipt.answer)")
      return
    }
    #expect(outcome.findings.map(\.code) == ["book.not-over"])
  }

  @Test func `of a month that was failed may be handed in again`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    _ = try place.submit(
      Self.name,
      try Self.fields(before: "2026-03-01", isGood: false),
      for: person
    )
    let again = try place.submit(Self.name, try Self.fields(before: "2026-03-01"), for: person)
    #expect(again.after?.attainment == .inProgress)
  }

  /// Events as they were written before assessors named what a submission is about.
  @Test func `that name no month count by the day of handing in, and say so`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    for number in 1...3 {
      place.wait(days: 1)
      try place.office.write { access in
        var file = try place.office.file(of: person, in: access)
        let submission = SubmissionID("S00000\(number + 3)")
        _ = try place.office.append(
          [
            .submitted(
              .init(
                module: "cash-book",
                assessment: "monthly-book",
                submission: submission,
                digest: "\(number)"
              )
            ),
            .assessed(
              .init(
                module: "cash-book",
                assessment: "monthly-book",
                submission: submission,
                outcome: Outcome(.passed),
                by: .assessor("bookkeeping", version: "1.0.0", sha256: "")
              )
            ),
          ],
          to: &file,
          effective: place.clock.now(),
          by: .engine,
          in: access
        )
        try place.office.project(file, in: access)
      }
    }
    #expect(try place.standing(of: "cash-book", for: person)?.attainment == .inProgress)
    let row = try #require(
      try place.office.progress(of: person).steps.flatMap(\.modules)
        .first { $0.module.id == "cash-book" }
    )
    #expect(row.uncounted.map(\.day.description) == ["2026-03-05", "2026-03-06"])
    #expect(row.uncounted.allSatisfy { $0.period == nil })
  }

  @Test func `keep their month through a review`() {
    let outcome = Outcome(
      .pendingReview(rubric: Rubric(criteria: [], passMark: 0.5), dueDays: 7),
      period: CoveredPeriod(Month(number: 674))
    )
    #expect(Judgement(outcome).period?.month == Month(number: 674))
  }
}
