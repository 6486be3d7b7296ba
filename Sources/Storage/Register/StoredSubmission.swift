public import AssessmentKit
public import Progression

/// What somebody handed in, as the register keeps it.
public struct StoredSubmission: Hashable, Sendable {
  public var id: SubmissionID
  public var participant: ParticipantID
  public var registration: RegistrationID
  /// `nil` once the participant was erased.
  public var salt: Salt?
  /// Lower-case hexadecimal SHA-256 of the salt and the content's canonical JSON, as in the journal.
  public var digest: String
  /// `nil` once the participant was erased.
  public var content: Submission?

  public init(
    id: SubmissionID,
    participant: ParticipantID,
    registration: RegistrationID,
    salt: Salt?,
    digest: String,
    content: Submission?
  ) {
    self.id = id
    self.participant = participant
    self.registration = registration
    self.salt = salt
    self.digest = digest
    self.content = content
  }
}
