public import AssessmentKit
public import CurriculumModel

/// What an assessor in a folder of its own says of itself, without being run.
///
/// - Source: `Curricula/schema/assessor.xsd`.
public struct AssessorManifest: Hashable, Sendable {
  /// One kind of assessment that the executable judges; curricula name it.
  public struct Kind: Hashable, Sendable {
    public var name: AssessorID
    /// Of its configuration.
    public var namespace: String
    /// The file with its configuration's schema, relative to the folder.
    public var schemaPath: String
    public var title: LocalizedText
    /// What a submission always brings, in the order a form asks for it.
    public var fields: [SubmissionField]
    public var origin: Origin
  }

  /// The file to start.
  public struct Executable: Hashable, Sendable {
    /// Relative to the folder.
    public var path: String
    /// 64 lower-case hexadecimal digits.
    public var sha256: String
    public var origin: Origin
  }

  /// What of a participant it reads; the host withholds the rest.
  public enum Reading: String, Hashable, Sendable, CaseIterable {
    /// What was typed, apart from fields that identify a person.
    case fields
    /// Those fields, too.
    case personal
    case files
    /// Earlier outcomes.
    case history
  }

  public var id: String
  /// Three numbers with points between them.
  public var version: String
  public var title: LocalizedText
  public var summary: LocalizedText
  public var protocolVersions: ClosedRange<Int>
  public var executable: Executable
  /// In the order written; at least one.
  public var kinds: [Kind]
  public var limits: AssessorLimits
  public var needsNetwork: Bool
  /// Whether it is handed the files of a submission.
  public var needsFiles: Bool
  public var reads: Set<Reading>
}
