public import AssessmentKit
public import CurriculumModel

/// Why a command was not carried out; nothing was written.
public struct Refusal: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case unknownModule(ModuleID)
    case unknownAssessment(ModuleID, AssessmentID)
    case unknownTrack(TrackID)
    case unknownEvent(EventID)
    case locked(ModuleID, Reason)
    case notApplicable(ModuleID)
    case alreadySatisfied(ModuleID)
    case alreadyWaived(ModuleID)
    case attemptsExhausted(ModuleID, AssessmentID, limit: Int)
    /// There is no limit that one more attempt could go beyond.
    case attemptsUnlimited(ModuleID, AssessmentID)
    /// Another assessment of the module has to be passed or completed first.
    case outOfTurn(ModuleID, AssessmentID, after: AssessmentID)
    case awaitingReview(ModuleID, AssessmentID)
    /// An attempt with a time limit is under way.
    case alreadyBegun(ModuleID, AssessmentID)
    /// Something with a time limit was handed in without having been begun.
    case notBegun(ModuleID, AssessmentID)
    /// Those days were passed already, and each period counts once.
    case periodPassed(ModuleID, AssessmentID, CoveredPeriod)
    case nothingToReview(SubmissionID)
    case unknownSubmission(SubmissionID)
    /// A submission id that was handed in before.
    case alreadySubmitted(SubmissionID)
    case alreadyJudged(SubmissionID)
    case trackAlreadyDeclared(TrackID)
    case trackNotDeclared(TrackID)
    case sameCentre(CentreID)
    case abandoned
    case notAbandoned
    case notRegistered
    case alreadyRegistered
    case alreadyEnrolled(ClassID)
    case notEnrolled(ClassID)
    case beforeRegistration
    case inTheFuture
    case voidOfVoid(EventID)
    case alreadyVoided(EventID)
    case sameCurriculum
    case unknownMappingTarget(ModuleID)
  }

  public var cause: Cause
  public init(_ cause: Cause) { self.cause = cause }
}
