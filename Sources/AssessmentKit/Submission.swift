public import CivilTime
public import CurriculumModel

/// What a participant hands in.
public struct Submission: Hashable, Sendable {
  /// A file by its content; the bytes stay where they are.
  public struct File: Hashable, Sendable {
    public var name: String
    /// Lower-case hexadecimal SHA-256 of the bytes.
    public var sha256: String
    public var size: Int
    public init(name: String, sha256: String, size: Int) {
      self.name = name
      self.sha256 = sha256
      self.size = size
    }
  }

  /// By field name, as typed.
  public var fields: [String: String]
  public var files: [File]

  public init(fields: [String: String] = [:], files: [File] = []) {
    self.fields = fields
    self.files = files
  }
}

/// Everything an assessor may know; nothing else reaches it.
public struct AssessmentRequest: Hashable, Sendable {
  public var module: ModuleID
  public var assessment: AssessmentID
  /// With every `{parameter}` replaced by its value on `today`.
  public var configuration: MarkupElement
  public var submission: Submission
  /// Earlier outcomes of this assessment in this registration, oldest first.
  public var history: [Outcome]
  /// Lower-case hexadecimal SHA-256 of the published curriculum.
  public var curriculumDigest: String
  /// The day for which to judge, in the programme's zone.
  public var today: Day
  /// For whatever has to look random and still be repeatable.
  public var seed: UInt64
  /// The bytes of the submission's files by their SHA-256, as far as they are at hand.
  public var contents: [String: [UInt8]]
  /// The modules of the same registration that are satisfied on `today`.
  public var satisfied: Set<ModuleID>

  public init(
    module: ModuleID,
    assessment: AssessmentID,
    configuration: MarkupElement,
    submission: Submission,
    history: [Outcome] = [],
    curriculumDigest: String = "",
    today: Day,
    seed: UInt64 = 0,
    contents: [String: [UInt8]] = [:],
    satisfied: Set<ModuleID> = []
  ) {
    self.module = module
    self.assessment = assessment
    self.configuration = configuration
    self.submission = submission
    self.history = history
    self.curriculumDigest = curriculumDigest
    self.today = today
    self.seed = seed
    self.contents = contents
    self.satisfied = satisfied
  }
}
