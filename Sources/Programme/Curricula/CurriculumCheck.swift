public import CurriculumModel
import CurriculumXML
public import Diagnostics
import Hashing

/// What checking a curriculum's files found.
public struct CurriculumCheck: Sendable {
  /// The curriculum's folder.
  public var path: String
  /// `nil` when the files could not be read as a curriculum; without its modules when the check
  /// kept no more than their outlines.
  public var curriculum: Curriculum?
  /// How many modules could be read.
  public var moduleCount = 0
  /// In the order of the files; errors and warnings alike.
  public var findings: [Diagnostic]
  /// What was read; `nil` when it was not kept.
  var files: CurriculumFiles?
  private let limits: XMLLimits

  init(path: String, findings: [Diagnostic], limits: XMLLimits) {
    self.path = path
    self.findings = findings
    self.limits = limits
  }

  /// Lower-case hexadecimal SHA-256 of the files as they would be published.
  public var sha256: String? { files.map { SHA256.hash($0.canonicalBytes).hexadecimal } }

  /// Whether it may be published: no finding is an error.
  public var isSound: Bool {
    curriculum != nil && !findings.contains { $0.severity == .error }
  }

  /// The texts of the files that findings are about, by the paths they name; files that were not
  /// kept are read again.
  /// - Complexity: O(bytes of those files).
  public var sources: [String: SourceText] {
    let named = Set(findings.compactMap(\.location?.path))
    var sources: [String: SourceText] = [:]
    guard let files else {
      for path in named {
        if let bytes = CurriculumFiles.bytes(of: path, limits: limits).bytes {
          sources[path] = SourceText(bytes)
        }
      }
      return sources
    }
    for file in files.files {
      let path = files.displayPath(of: file.path)
      if named.contains(path) { sources[path] = SourceText(file.bytes) }
    }
    return sources
  }
}
