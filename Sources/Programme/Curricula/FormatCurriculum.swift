public import CurriculumXML
public import Diagnostics
import Files

/// Lays out curriculum files canonically, without any database.
public struct FormatCurriculum: Sendable {
  /// What came of one file.
  public struct Outcome: Sendable {
    public enum State: String, Hashable, Sendable {
      /// Laid out anew; when only checking, it would be.
      case changed
      case unchanged
      /// An error was found, so it was left as it is.
      case refused
    }

    public var path: String
    public var state: State
    public var findings: [Diagnostic]
    /// The file as it was, to quote from; `nil` when it was not read.
    public var source: SourceText?
  }

  private let limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// Formats every file named, and every `*.xml` below a folder named.
  ///
  /// Folders named `schema`, hidden ones and links are passed by. Outcomes come in the order of
  /// `paths` and sorted within a folder, each file once. A file is replaced in one go, and only
  /// when its bytes differ.
  /// - Parameter isChecking: writes nothing.
  /// - Throws: `ProgrammeError.notFound` before anything is written when a path names nothing;
  ///   `UnwritableFile` for the first file that can't be replaced.
  /// - Complexity: O(bytes).
  public func callAsFunction(_ paths: [String], isChecking: Bool = false) throws -> [Outcome] {
    var seen: Set<String> = []
    let files = try paths.flatMap(files(at:)).filter { seen.insert($0).inserted }
    return try files.map { try format($0, isChecking: isChecking) }
  }

  private func format(_ path: String, isChecking: Bool) throws(UnwritableFile) -> Outcome {
    let (read, problems) = CurriculumFiles.bytes(of: path, limits: limits)
    guard let bytes = read else {
      return Outcome(path: path, state: .refused, findings: problems, source: nil)
    }
    let (formatted, findings) = CurriculumWriter(limits: limits).format(bytes, path: path)
    var outcome = Outcome(
      path: path,
      state: .refused,
      findings: findings,
      source: findings.isEmpty ? nil : SourceText(bytes)
    )
    guard let formatted, !findings.contains(where: { $0.severity == .error }) else {
      return outcome
    }
    outcome.state = formatted == bytes ? .unchanged : .changed
    if outcome.state == .changed, !isChecking {
      try WrittenFile.write(formatted, to: path, for: .everyone)
    }
    return outcome
  }

  private func files(at path: String) throws -> [String] {
    guard FolderContents.isFolder(path) else {
      guard FolderContents.exists(path) else {
        throw ProgrammeError.notFound(.file, name: path, suggestions: [])
      }
      return [path]
    }
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return try files(below: folder).sorted()
  }

  private func files(below folder: String) throws -> [String] {
    guard let names = FolderContents.names(in: folder) else {
      throw ProgrammeError.notFound(.folder, name: folder, suggestions: [])
    }
    return try names.filter { !$0.hasPrefix(".") && $0 != "schema" }.flatMap { name in
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if FolderContents.isFolder(path, followingLinks: false) { return try files(below: path) }
      let isDocument = name.hasSuffix(".xml") && FolderContents.isPlainFile(path)
      return isDocument ? [path] : []
    }
  }
}
