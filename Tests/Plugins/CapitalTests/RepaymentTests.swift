import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Testing

@testable import Capital

@Suite struct `An instalment paid` {
  static func outcome(_ changes: [String: String]) throws -> Outcome {
    let configuration = CapitalRequest.element(
      "repayment",
      [
        ("collectibility", "2"), ("secondUntil", "90"), ("thirdUntil", "120"),
        ("fourthUntil", "180"),
      ],
      []
    )
    var fields = [
      "dueDay": "2026-05-15", "paidDay": "2026-05-15", "dueAmount": "613.889",
      "paidAmount": "613.889", "receipt": "nota.jpg",
    ]
    fields.merge(changes) { $1 }
    return try CapitalAssessor().assess(
      AssessmentRequest(
        module: "repayment",
        assessment: "instalment",
        configuration: configuration,
        submission: Submission(
          fields: fields,
          files: [Submission.File(name: "nota.jpg", sha256: "ab", size: 4)]
        ),
        today: try #require(Day("2026-12-31"))
      )
    )
  }

  /// When it was paid; the class that the finding names; whether it is passed.
  static let delays: [(paid: String, grade: Int, isPassed: Bool)] = [
    ("2026-05-01", 1, true), ("2026-05-15", 1, true), ("2026-05-16", 2, true),
    ("2026-08-13", 2, true), ("2026-08-14", 3, false), ("2026-09-12", 3, false),
    ("2026-09-13", 4, false), ("2026-11-11", 4, false), ("2026-11-12", 5, false),
  ]

  @Test(arguments: delays) func `is as late as its class says`(
    paid: String,
    grade: Int,
    isPassed: Bool
  ) throws {
    let outcome = try Self.outcome(["paidDay": paid])
    #expect(outcome.verdict == (isPassed ? .passed : .failed))
    let words = outcome.findings.first?.message.text(in: "en") ?? ""
    #expect(words.contains("collectibility \(grade)"), "\(words)")
  }

  @Test func `is about the month in which it was due, whenever it was paid`() throws {
    let outcome = try Self.outcome(["dueDay": "2026-01-05", "paidDay": "2026-03-02"])
    #expect(outcome.period?.month?.description == "2026-01")
  }

  @Test func `has to be whole, and paid by today`() throws {
    let less = try Self.outcome(["paidAmount": "613.888"])
    #expect(less.verdict == .failed)
    #expect(less.findings.map(\.code) == ["capital.payment-day", "capital.payment-amount"])
    #expect(try Self.outcome(["paidAmount": "700.000"]).verdict == .passed)
    let early = try Self.outcome(["paidDay": "2027-01-01"])
    #expect(early.verdict == .incomplete(missing: ["paidDay"]))
  }

  @Test func `its figures are checked`() {
    let element = CapitalRequest.element(
      "repayment",
      [("collectibility", "6"), ("secondUntil", "0"), ("thirdUntil", "120")],
      []
    )
    #expect(CapitalAssessor().check(element).map(\.code) == ["CAP001", "CAP001", "CAP001"])
  }
}
