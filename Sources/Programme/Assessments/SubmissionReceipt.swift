public import AssessmentKit
public import CurriculumModel
public import Progression

/// What became of a submission.
public struct SubmissionReceipt: Sendable {
  public enum Answer: Hashable, Sendable {
    /// Judged; a pending review is an outcome too.
    case judged(Outcome)
    /// Something is missing; nothing was kept and no attempt was used up.
    case incomplete(Outcome)
    /// The assessor failed, or is not installed; the submission is kept and judged later.
    case pending(AssessorFault)
  }

  public var registration: RegistrationID
  public var module: ModuleID
  public var assessment: AssessmentID
  /// `nil` when nothing was kept.
  public var submission: SubmissionID?
  public var answer: Answer
  /// How the module stood before, and stands now; `nil` never for a module of the curriculum.
  public var before: Standing?
  public var after: Standing?
  /// Modules that were locked before and are open now, in the curriculum's order.
  public var opened: [ModuleID]
  public var curriculum: Curriculum
  /// Set when it was dated before what was recorded last.
  public var datedBack: DatedBack?
  /// Seats and waiting places that ended with it.
  public var released: [SeatRelease] = []
}

/// What a submission brings, as the person gives it.
public struct SubmissionContent: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    public var name: String
    public var bytes: [UInt8]
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public var fields: [String: String]
  public var files: [File]

  public init(fields: [String: String] = [:], files: [File] = []) {
    self.fields = fields
    self.files = files
  }
}
