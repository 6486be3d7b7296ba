public import CurriculumModel
import CurriculumXML
public import Diagnostics

/// What checking a curriculum's files found.
public struct CurriculumCheck: Sendable {
  /// The curriculum's folder.
  public var path: String
  /// `nil` when the files could not be read as a curriculum.
  public var curriculum: Curriculum?
  /// In the order of the files; errors and warnings alike.
  public var findings: [Diagnostic]
  /// What was read; `nil` with `curriculum`.
  var files: CurriculumFiles?

  init(path: String, findings: [Diagnostic]) {
    self.path = path
    self.findings = findings
  }

  /// Lower-case hexadecimal SHA-256 of the files as they would be published.
  public var sha256: String? { files.map { Digest.sha256($0.canonicalBytes) } }

  /// Whether it may be published: no finding is an error.
  public var isSound: Bool {
    curriculum != nil && !findings.contains { $0.severity == .error }
  }

  /// The texts of the files that findings are about, by the paths they name.
  /// - Complexity: O(bytes of those files).
  public var sources: [String: SourceText] {
    guard let files else { return [:] }
    let named = Set(findings.compactMap(\.location?.path))
    var sources: [String: SourceText] = [:]
    for file in files.files {
      let path = files.displayPath(of: file.path)
      if named.contains(path) { sources[path] = SourceText(file.bytes) }
    }
    return sources
  }
}
