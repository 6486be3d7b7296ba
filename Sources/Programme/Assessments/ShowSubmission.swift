import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// A submission on which the last word was said, with what was said; `nil` for one that was never
  /// handed in or was taken back.
  func judged(_ submission: String, in access: ReadAccess) throws -> ReviewDossier? {
    guard let stored = try stored(submission, in: access) else { return nil }
    let file = try file(of: stored.registration, in: access)
    var handedIn: (fact: Fact.Submitted, at: Instant)?
    var asked: (rubric: Rubric, due: Day)?
    var decision: ReviewDossier.Decision?
    for event in file.standingEvents {
      switch event.fact {
      case .submitted(let fact) where fact.submission == stored.id:
        handedIn = (fact, event.effective)
      case .assessed(let assessed) where assessed.submission == stored.id:
        if case .pendingReview(let rubric, let days) = assessed.outcome.verdict {
          asked = (rubric, event.effective.day().adding(days: days))
          decision = nil
        } else {
          decision = ReviewDossier.Decision(
            outcome: assessed.outcome,
            by: assessed.by,
            actor: event.actor,
            decided: event.effective,
            event: event.id
          )
        }
      default: continue
      }
    }
    guard let handedIn, let decision, let centre = file.state.centre else { return nil }
    let module = file.index.module(handedIn.fact.module)
    let assessment = module?.assessment(handedIn.fact.assessment)
    return ReviewDossier(
      item: ReviewItem(
        submission: stored.id,
        registration: stored.registration,
        name: try access.person(stored.participant)?.identity?.name,
        centre: centre,
        module: handedIn.fact.module,
        moduleTitle: module?.title ?? LocalizedText(),
        assessment: handedIn.fact.assessment,
        assessmentTitle: assessment?.title ?? LocalizedText(),
        submitted: handedIn.at,
        due: asked?.due ?? handedIn.at.day()
      ),
      rubric: asked?.rubric ?? Rubric(criteria: [], passMark: 0),
      content: stored.content ?? Submission(),
      fields: module.flatMap { module in
        assessment.map { fields(of: $0, in: module, for: file) }
      } ?? [],
      decision: decision
    )
  }

  private func stored(
    _ submission: String,
    in access: ReadAccess
  ) throws -> StoredSubmission? {
    for name in [submission.trimmed, submission.trimmed.uppercased()] {
      if let found = try access.submission(SubmissionID(name)) { return found }
    }
    return nil
  }

  /// A file that was handed in, as it was.
  ///
  /// - Parameter name: as `review show` gives it; `nil` where there is only one.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`; `.erased` when the person was.
  public func submittedFile(
    _ name: String?,
    of submission: String
  ) throws -> (name: String, bytes: [UInt8]) {
    try read { access in
      guard let stored = try stored(submission, in: access) else {
        throw ProgrammeError.notFound(.submission, name: submission, suggestions: [])
      }
      guard let content = stored.content else { throw ProgrammeError.erased(stored.participant) }
      let names = content.files.map(\.name)
      if name == nil, names.count > 1 {
        throw ProgrammeError.ambiguous(.file, name: submission, candidates: names)
      }
      guard let file = content.files.first(where: { $0.name == name ?? $0.name }),
        let bytes = try access.fileContent(file.sha256)
      else {
        throw ProgrammeError.notFound(.file, name: name ?? submission, suggestions: names)
      }
      return (file.name, bytes)
    }
  }
}
