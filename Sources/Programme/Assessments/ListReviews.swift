import AssessmentKit
import CurriculumModel
import Progression
import Storage

extension Office {
  /// What waits for a reviewer: earliest due first, then longest waiting.
  /// - Parameter centre: a centre's id, name or alias; `nil` for every centre.
  public func reviews(at centre: String? = nil) throws -> [ReviewItem] {
    try read { access in
      let centre = try centre.map { try self.centre(named: $0, in: access).id }
      return try access.pendingReviews(at: centre).map { try item($0, in: access) }
    }
  }

  /// A submission with everything a reviewer needs to decide, or with what was decided.
  /// - Throws: `ProgrammeError.notFound` when nothing of that id was handed in.
  public func review(_ submission: String) throws -> ReviewDossier {
    try read { access in
      if let judged = try judged(submission, in: access) { return judged }
      let row = try row(submission, in: access)
      let file = try file(of: row.registration, in: access)
      let id = row.review.submission
      guard let awaited = file.pendingReviews.first(where: { $0.assessed.submission == id }),
        let module = file.index.module(row.review.module),
        let assessment = module.assessment(row.review.assessment)
      else { throw ProgrammeError.notFound(.submission, name: submission, suggestions: []) }
      return ReviewDossier(
        item: try item(row, in: access),
        rubric: awaited.rubric,
        content: try access.submission(id)?.content ?? Submission(),
        fields: fields(of: assessment, in: module, for: file)
      )
    }
  }

  func row(_ submission: String, in access: ReadAccess) throws -> ReviewRow {
    for name in [submission, submission.uppercased()] {
      if let row = try access.pendingReview(SubmissionID(name)) { return row }
    }
    throw ProgrammeError.notFound(.submission, name: submission, suggestions: [])
  }

  private func item(_ row: ReviewRow, in access: ReadAccess) throws -> ReviewItem {
    let curriculum = try access.registration(row.registration).map {
      try shelf.index(of: $0.curriculum, in: access)
    }
    let module = curriculum?.module(row.review.module)
    return ReviewItem(
      submission: row.review.submission,
      registration: row.registration,
      name: try access.person(row.participant)?.identity?.name,
      centre: row.centre,
      module: row.review.module,
      moduleTitle: module?.title ?? LocalizedText(),
      assessment: row.review.assessment,
      assessmentTitle: module?.assessment(row.review.assessment)?.title ?? LocalizedText(),
      submitted: row.review.submitted,
      due: row.review.due
    )
  }
}
