public import CurriculumModel
public import Diagnostics

/// What checking a curriculum's files found.
public struct CurriculumCheck: Sendable {
  public var path: String
  /// `nil` when the files could not be read as a curriculum.
  public var curriculum: Curriculum?
  /// By file, line and column; errors and warnings alike.
  public var findings: [Diagnostic]
  /// Lower-case hexadecimal SHA-256 of the files as they would be published; `nil` with `curriculum`.
  public var sha256: String?

  /// Whether it may be published: no finding is an error.
  public var isSound: Bool {
    curriculum != nil && !findings.contains { $0.severity == .error }
  }
}
