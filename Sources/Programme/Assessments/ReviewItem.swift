public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// A submission that waits for a person's decision.
public struct ReviewItem: Sendable {
  public var submission: SubmissionID
  public var registration: RegistrationID
  /// `nil` when the person was erased.
  public var name: String?
  public var centre: CentreID
  public var module: ModuleID
  public var moduleTitle: LocalizedText
  public var assessment: AssessmentID
  public var assessmentTitle: LocalizedText
  public var submitted: Instant
  public var due: Day
}

/// A review item with everything a reviewer needs to decide.
public struct ReviewDossier: Sendable {
  public var item: ReviewItem
  public var rubric: Rubric
  /// What was handed in; empty when the person was erased.
  public var content: Submission
  /// In the order a form asks for them.
  public var fields: [SubmissionField]
  /// What was said of it; `nil` while it waits for a reviewer.
  public var decision: Decision?

  /// The last word on a submission.
  public struct Decision: Hashable, Sendable {
    public var outcome: Outcome
    public var by: Fact.Judge
    public var actor: Actor
    public var decided: Instant
    public var event: EventID
  }
}

/// A reviewer's word.
public enum ReviewDecision: Hashable, Sendable {
  /// A level for each criterion, by their ids; the outcome follows from the rubric.
  case marks([String: String])
  case passed
  case failed
}
