import AssessmentKit
import CurriculumModel
public import Progression
import Storage

extension Office {
  /// A person's decision on a submission that waits for one.
  ///
  /// - Throws: `ProgrammeError.notFound` when nothing of that id waits; `.rejected` with every mark
  ///   that is missing or unknown; `.refused` for what was decided already.
  public func decideReview(
    _ submission: String,
    _ decision: ReviewDecision,
    note: String = "",
    by actor: Actor
  ) throws -> SubmissionReceipt {
    try write { access in
      if let judged = try judged(submission, in: access) {
        throw ProgrammeError.refused(Refusal(.alreadyJudged(judged.item.submission)))
      }
      let row = try row(submission, in: access)
      var file = try file(of: row.registration, in: access)
      let id = row.review.submission
      guard let awaited = file.pendingReviews.first(where: { $0.assessed.submission == id }),
        let module = file.index.module(row.review.module),
        let assessment = module.assessment(row.review.assessment)
      else { throw ProgrammeError.notFound(.submission, name: submission, suggestions: []) }
      let outcome = try decision.outcome(by: awaited.rubric)
      let now = file.moment(at: clock.now())
      let before = file.evaluation(asOf: now)
      try carryOut(.review(id, outcome, note: note), on: &file, by: actor, in: access)
      try conclude(&file, in: access)
      var receipt = receipt(.judged(outcome), assessment, in: module, of: file, before, now)
      receipt.submission = id
      receipt.released = file.released
      return receipt
    }
  }
}

extension ReviewDecision {
  func outcome(by rubric: Rubric) throws -> Outcome {
    switch self {
    case .passed: return Outcome(.passed)
    case .failed: return Outcome(.failed)
    case .marks(let marks):
      do throws(RubricMarksRefusal) {
        return try rubric.outcome(marks: marks)
      } catch {
        throw ProgrammeError.rejected(error.diagnostics)
      }
    }
  }
}
