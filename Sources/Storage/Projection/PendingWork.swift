public import CivilTime
public import CurriculumModel
public import Progression

/// A submission that waits for a reviewer.
public struct PendingReview: Hashable, Sendable {
  public var submission: SubmissionID
  public var module: ModuleID
  public var assessment: AssessmentID
  public var submitted: Instant
  /// The last day on which a decision is in time.
  public var due: Day

  public init(
    submission: SubmissionID,
    module: ModuleID,
    assessment: AssessmentID,
    submitted: Instant,
    due: Day
  ) {
    self.submission = submission
    self.module = module
    self.assessment = assessment
    self.submitted = submitted
    self.due = due
  }
}

/// A submission whose assessor failed; it waits to be assessed again.
public struct PendingFault: Hashable, Sendable {
  public var submission: SubmissionID
  public var module: ModuleID
  public var assessment: AssessmentID
  public var assessor: AssessorID
  public var since: Instant

  public init(
    submission: SubmissionID,
    module: ModuleID,
    assessment: AssessmentID,
    assessor: AssessorID,
    since: Instant
  ) {
    self.submission = submission
    self.module = module
    self.assessment = assessment
    self.assessor = assessor
    self.since = since
  }
}
