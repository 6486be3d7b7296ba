public import AssessmentKit
public import CurriculumModel

/// Something somebody wants to happen to a registration; `Decision` says whether it does.
public enum Command: Sendable {
  case register(Fact.Registered)
  case declareTrack(TrackID)
  case withdrawTrack(TrackID)
  case transfer(to: CentreID)
  case enrol(module: ModuleID, class: ClassID)
  case unenrol(module: ModuleID, class: ClassID)
  /// An attempt that has a time limit.
  case begin(Fact.Begun)
  case submit(Fact.Submitted)
  /// An assessor's word on a submission.
  case assess(Fact.Assessed)
  case fault(Fact.Faulted)
  /// A person's word on a submission that waits for it.
  case review(SubmissionID, Outcome, note: String)
  /// One more attempt at an assessment.
  case grant(Fact.Granted)
  case waive(Fact.Waiver)
  /// To another version; modules that the mapping does not name keep their id.
  case migrate(
    to: ProgressionIndex,
    as: CurriculumReference,
    mapping: [ModuleID: ModuleID?]
  )
  case abandon(reason: String)
  case resume
  case void(Fact.Void)

  /// A command without its particulars; a row of the transition table.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case register, declareTrack, withdrawTrack, transfer, enrol, unenrol, begin, submit, assess,
      fault
    case review, grant, waive, migrate, abandon, resume, void
  }

  public var kind: Kind {
    switch self {
    case .register: .register
    case .declareTrack: .declareTrack
    case .withdrawTrack: .withdrawTrack
    case .transfer: .transfer
    case .enrol: .enrol
    case .unenrol: .unenrol
    case .begin: .begin
    case .submit: .submit
    case .assess: .assess
    case .fault: .fault
    case .review: .review
    case .grant: .grant
    case .waive: .waive
    case .migrate: .migrate
    case .abandon: .abandon
    case .resume: .resume
    case .void: .void
    }
  }
}
