public import AssessmentKit
public import Progression

/// What somebody handed in, as the register keeps it.
public struct StoredSubmission: Hashable, Sendable {
  public var id: SubmissionID
  public var participant: ParticipantID
  public var registration: RegistrationID
  /// Lower-case hexadecimal SHA-256 of the content's canonical JSON.
  public var digest: String
  /// `nil` once the participant was erased.
  public var content: Submission?

  public init(
    id: SubmissionID,
    participant: ParticipantID,
    registration: RegistrationID,
    digest: String,
    content: Submission?
  ) {
    self.id = id
    self.participant = participant
    self.registration = registration
    self.digest = digest
    self.content = content
  }
}
