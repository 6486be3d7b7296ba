public import CurriculumModel
public import Progression
public import Storage

/// Something in the register that can't be, by what the journal says.
public enum RegisterProblem: Hashable, Sendable {
  /// A registration of somebody who doesn't stand there.
  case missingPerson(ParticipantID, RegistrationID)
  /// Somebody whom no registration names.
  case unknownPerson(ParticipantID)
  case unknownCentre(CentreID, ParticipantID)
  /// Something that was handed in and doesn't stand there.
  case missingSubmission(SubmissionID, RegistrationID)
  /// Something that stands there as another person's, another registration's or with another digest
  /// than was handed in.
  case otherSubmission(SubmissionID, RegistrationID)
  /// Something that stands there and was never handed in.
  case unknownSubmission(SubmissionID)
  /// A name of a trainer who was never entered.
  case unknownTrainer(String)
  /// A contact that no event of outreach names, or another one than it stands under.
  case otherLead(String)
  /// A contact that an event of outreach names and that doesn't stand there.
  case missingLead(String, outreach: String)
  /// A seed that a round's commitment was not made for.
  case otherSeed(allocation: String)
  case counterBehind(CounterBehind)
}
