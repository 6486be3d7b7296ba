public import AssessmentKit
public import CivilTime
public import CurriculumModel

/// What can happen to a registration.
public enum Fact: Hashable, Sendable {
  /// The first fact of every registration; pins it to one published version.
  case registered(Registered)
  case trackDeclared(TrackID)
  case trackWithdrawn(TrackID)
  case transferred(to: CentreID)
  /// A seat in a class of that module.
  case enrolled(module: ModuleID, class: ClassID)
  case unenrolled(module: ModuleID, class: ClassID)
  /// Somebody began an attempt that has a time limit; what is handed in after it comes too late.
  case attemptBegun(Begun)
  case submitted(Submitted)
  /// An assessor's or a reviewer's word on one submission.
  case assessed(Assessed)
  /// The assessor failed, not the participant: no attempt, the submission stays pending.
  case assessmentFaulted(Faulted)
  /// One more attempt at an assessment whose attempts are limited.
  case attemptGranted(Granted)
  case waived(Waiver)
  case migrated(Migration)
  /// The participant left; nothing further is open until `resumed`.
  case abandoned(reason: String)
  case resumed
  case voided(Void)
}

/// A published version of a curriculum.
public struct CurriculumReference: Hashable, Sendable {
  public var id: CurriculumID
  public var version: String
  /// Lower-case hexadecimal SHA-256 of the published files.
  public var sha256: String

  public init(id: CurriculumID, version: String, sha256: String) {
    self.id = id
    self.version = version
    self.sha256 = sha256
  }
}

extension Fact {
  public struct Registered: Hashable, Sendable {
    public var participant: ParticipantID
    public var curriculum: CurriculumReference
    public var centre: CentreID
    /// In ascending order.
    public var tracks: [TrackID]

    public init(
      participant: ParticipantID,
      curriculum: CurriculumReference,
      centre: CentreID,
      tracks: [TrackID] = []
    ) {
      self.participant = participant
      self.curriculum = curriculum
      self.centre = centre
      self.tracks = tracks.sorted()
    }
  }

  public struct Begun: Hashable, Sendable {
    public var module: ModuleID
    public var assessment: AssessmentID
    /// How long it may take, as the curriculum said when it began.
    public var seconds: Int

    public init(module: ModuleID, assessment: AssessmentID, seconds: Int) {
      self.module = module
      self.assessment = assessment
      self.seconds = seconds
    }
  }

  public struct Submitted: Hashable, Sendable {
    public var module: ModuleID
    public var assessment: AssessmentID
    public var submission: SubmissionID
    /// SHA-256 of a salt and the submission's canonical JSON, so that a later change would show.
    ///
    /// The salt stands beside the content and is erased with it.
    public var digest: String

    public init(
      module: ModuleID,
      assessment: AssessmentID,
      submission: SubmissionID,
      digest: String
    ) {
      self.module = module
      self.assessment = assessment
      self.submission = submission
      self.digest = digest
    }
  }

  public struct Assessed: Hashable, Sendable {
    public var module: ModuleID
    public var assessment: AssessmentID
    public var submission: SubmissionID
    public var outcome: Outcome
    public var by: Judge

    public init(
      module: ModuleID,
      assessment: AssessmentID,
      submission: SubmissionID,
      outcome: Outcome,
      by: Judge
    ) {
      self.module = module
      self.assessment = assessment
      self.submission = submission
      self.outcome = outcome
      self.by = by
    }
  }

  /// Who gave an outcome.
  public enum Judge: Hashable, Sendable {
    /// With the SHA-256 of its configuration schema, which stands for its behaviour in process.
    case assessor(AssessorID, version: String, sha256: String)
    /// A person's decision on a pending review; the event's actor says who.
    case reviewer(note: String)
  }

  public struct Faulted: Hashable, Sendable {
    public var module: ModuleID
    public var assessment: AssessmentID
    public var submission: SubmissionID
    public var assessor: AssessorID
    public var cause: String

    public init(
      module: ModuleID,
      assessment: AssessmentID,
      submission: SubmissionID,
      assessor: AssessorID,
      cause: String
    ) {
      self.module = module
      self.assessment = assessment
      self.submission = submission
      self.assessor = assessor
      self.cause = cause
    }
  }

  public struct Granted: Hashable, Sendable {
    public var module: ModuleID
    public var assessment: AssessmentID
    public var reason: String

    public init(module: ModuleID, assessment: AssessmentID, reason: String) {
      self.module = module
      self.assessment = assessment
      self.reason = reason
    }
  }

  /// - Source: cmi5 (IEEE 9274.3.1), section 9.3.7 (waived).
  public struct Waiver: Hashable, Sendable {
    public var module: ModuleID
    public var reason: WaiverReason
    public var note: String

    public init(module: ModuleID, reason: WaiverReason, note: String) {
      self.module = module
      self.reason = reason
      self.note = note
    }
  }

  /// The closed list of reasons for a waiver.
  public enum WaiverReason: String, Hashable, Sendable, CaseIterable {
    /// Learnt or held before, and shown to the administrator.
    case priorLearning = "prior-learning"
    /// Done in another programme or office.
    case equivalent
    /// A regulation no longer asks for it, or not of this business.
    case regulation
    /// Illness, disability, disaster.
    case hardship
    /// The programme could not offer it.
    case notOffered = "not-offered"
  }

  /// To another version: what was done under a mapped module counts there, and what was satisfied
  /// at that moment stays satisfied as `credits` says.
  public struct Migration: Hashable, Sendable {
    public var from: CurriculumReference
    public var to: CurriculumReference
    /// Old module to new module; a module that is not named keeps its id, and `nil` drops what was
    /// done.
    public var mapping: [ModuleID: ModuleID?]
    /// By new module; the fold knows no curriculum, so the decision writes down what held.
    public var credits: [ModuleID: Credit]

    public init(
      from: CurriculumReference,
      to: CurriculumReference,
      mapping: [ModuleID: ModuleID?] = [:],
      credits: [ModuleID: Credit] = [:]
    ) {
      self.from = from
      self.to = to
      self.mapping = mapping
      self.credits = credits
    }
  }

  /// A module that was satisfied when its registration moved to another version.
  public struct Credit: Hashable, Sendable {
    /// When it was first satisfied in the cycle that held.
    public var since: Instant
    /// The last day on which it holds; `nil` for ever.
    public var until: Day?
    /// The events it rests on; once one of them is voided, the credit is void as well.
    public var evidence: [EventID]

    public init(since: Instant, until: Day?, evidence: [EventID]) {
      self.since = since
      self.until = until
      self.evidence = evidence
    }
  }

  /// - Source: xAPI 2.0 (IEEE 9274.1.1), section 4.2.1.2 (voiding): a void can't be voided.
  public struct Void: Hashable, Sendable {
    public var target: EventID
    public var reason: String

    public init(target: EventID, reason: String) {
      self.target = target
      self.reason = reason
    }
  }
}
