public import CurriculumModel

/// The files of one curriculum as bytes: what is read, checked, hashed, stored and loaded again.
public struct CurriculumFiles: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// Relative to the curriculum's folder with `/` between folders, such as `curriculum.xml` or
    /// `../modules/nib/module.xml`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Ordered by the bytes of their paths, each path once.
  public let files: [File]
  /// The curriculum's folder as findings name it; `""` for what comes out of a database.
  public var folder: String
  /// The modules that have a file, used or not, ordered by id.
  public var availableModules: [ModuleID]

  /// Keeps the first of two files with the same path.
  public init(_ files: [File], folder: String = "", availableModules: [ModuleID]? = nil) {
    var sorted: [File] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    where sorted.last?.path != file.path {
      sorted.append(file)
    }
    self.files = sorted
    self.folder = folder
    self.availableModules =
      availableModules
      ?? Array(Set(sorted.compactMap { ModulePath.module(of: $0.path) })).sorted()
  }

  /// - Complexity: O(log files).
  public func bytes(of path: String) -> [UInt8]? {
    var range = files[...]
    while let middle = range.indices.dropFirst(range.count / 2).first {
      if files[middle].path == path { return files[middle].bytes }
      let isBefore = files[middle].path.utf8.lexicographicallyPrecedes(path.utf8)
      range = isBefore ? range[(middle + 1)...] : range[..<middle]
    }
    return nil
  }

  /// The path that findings name: `folder` and `path` joined, with `x/..` taken out.
  public func displayPath(of path: String) -> String { ModulePath.joined(folder, path) }
}
