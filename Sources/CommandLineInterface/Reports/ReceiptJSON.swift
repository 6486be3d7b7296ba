import AssessmentKit
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension SubmissionReceipt {
  /// The members of the report for programs.
  func json(in language: Language) -> [JSONValue.Member] {
    [
      .init("registration", JSONValue(registration)),
      .init("module", JSONValue(module)),
      .init("assessment", JSONValue(assessment)),
      .init("submission", JSONValue(submission)),
      .init("verdict", .string(verdictName)),
      .init("score", outcome?.score.map { .number($0.scaled) } ?? .null),
      .init("validUntil", JSONValue(outcome?.validUntil)),
      .init("period", outcome?.period?.json ?? .null),
      .init("missing", .array(missing.map { .string($0) })),
      .init(
        "findings",
        .array(
          (outcome?.findings ?? []).map { finding in
            [
              "reference": .string(finding.reference),
              "level": .string(finding.level.rawValue),
              "code": .string(finding.code),
              "message": .string(finding.message(language)),
            ]
          }
        )
      ),
      .init("standing", after.map { .object($0.json) } ?? .null),
      .init("opened", .array(opened.map { JSONValue($0) })),
      .init("datedBack", datedBack.map(\.json) ?? .null),
      ReleaseView.member(released),
    ]
  }

  private var missing: [String] {
    if case .incomplete(let missing) = outcome?.verdict { missing } else { [] }
  }

  private var verdictName: String {
    switch outcome?.verdict {
    case nil: "faulted"
    case .passed: "passed"
    case .failed: "failed"
    case .completed: "completed"
    case .pendingReview: "pendingReview"
    case .incomplete: "incomplete"
    }
  }
}
