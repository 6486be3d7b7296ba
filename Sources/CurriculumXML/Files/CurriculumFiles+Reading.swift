import CurriculumModel
public import Diagnostics

extension CurriculumFiles {
  /// Reads a curriculum's folder: `curriculum.xml` and every module it uses.
  ///
  /// A module is taken from `modules/<id>/module.xml`, else from the libraries in the order
  /// written; a used module without a file is left to the semantic rules. Findings are about what
  /// can't be read; `nil` only when `curriculum.xml` can't.
  public static func read(directory: String, limits: XMLLimits = XMLLimits()) -> (
    files: CurriculumFiles?, diagnostics: [Diagnostic]
  ) {
    let folder = directory.isEmpty ? "." : directory
    var reading = FolderReading(folder: folder, limits: limits)
    return (reading.read(), reading.findings)
  }

  /// One plain file's bytes, else the finding that says why it isn't read.
  public static func bytes(of path: String, limits: XMLLimits = XMLLimits()) -> (
    bytes: [UInt8]?, diagnostics: [Diagnostic]
  ) {
    switch PlainFile.read(path, maximumBytes: limits.maximumBytes) {
    case .success(let bytes): (bytes, [])
    case .failure(let failure): (nil, [failure.finding(path, limits)])
    }
  }
}

/// One reading of one folder.
private struct FolderReading {
  let folder: String
  let limits: XMLLimits
  var findings: [Diagnostic] = []
  private var files: [CurriculumFiles.File] = []
  private var totalBytes = 0
  private var hasReachedTotal = false

  init(folder: String, limits: XMLLimits) {
    self.folder = folder
    self.limits = limits
  }

  mutating func read() -> CurriculumFiles? {
    guard let bytes = file(ModulePath.curriculum, isNeeded: true) else { return nil }
    let display = ModulePath.joined(folder, ModulePath.curriculum)
    // A file that isn't well-formed names no modules; the loader says what is wrong with it.
    let tree = XMLParser(limits: limits).parse(bytes, path: display).tree
    let used = tree.map(Self.usedModules) ?? []
    var libraries: [String] = []
    if let tree { libraries = self.libraries(of: tree) }
    for id in used {
      for place in [ModulePath.ownFolder] + libraries
      where !hasReachedTotal && file(ModulePath.file(of: id, in: place), isNeeded: false) != nil {
        break
      }
    }
    if tree != nil { warnOfUnused(besides: Set(used)) }
    return CurriculumFiles(files, folder: folder, availableModules: availableModules(libraries))
  }

  /// Keeps and returns the file's bytes; `nil` when it is missing or refused.
  private mutating func file(_ path: String, isNeeded: Bool) -> [UInt8]? {
    let display = ModulePath.joined(folder, path)
    switch PlainFile.read(display, maximumBytes: limits.maximumBytes) {
    case .success(let bytes):
      totalBytes += bytes.count
      guard totalBytes <= limits.maximumTotalBytes else {
        hasReachedTotal = true
        report(
          display,
          .xmlTooLarge,
          "the curriculum's files have more than \(limits.maximumTotalBytes) bytes together",
          fix: "split the curriculum, or shorten its modules"
        )
        return nil
      }
      files.append(CurriculumFiles.File(path: path, bytes: bytes))
      return bytes
    case .failure(let failure):
      if failure != .missing || isNeeded { findings.append(failure.finding(display, limits)) }
      return nil
    }
  }

  private mutating func report(
    _ path: String,
    _ code: DiagnosticCode,
    _ message: String,
    fix: String
  ) {
    let location = SourceLocation(path: path, line: 0, column: 0)
    findings.append(Diagnostic(.error, code, message, at: location, fix: fix))
  }

  private mutating func warnOfUnused(besides used: Set<String>) {
    let own = ModulePath.joined(folder, ModulePath.ownFolder)
    for name in PlainFile.folders(in: own) where !used.contains(name) {
      let path = ModulePath.file(of: name, in: own)
      guard PlainFile.exists(path) else { continue }
      findings.append(
        Diagnostic(
          .warning,
          .xmlUnusedModule,
          "no step uses the module '\(name)'",
          at: SourceLocation(path: path, line: 1, column: 1),
          fix: "add <use module=\"\(name)\"/> to a step, or remove the folder"
        )
      )
    }
  }

  private func availableModules(_ libraries: [String]) -> [ModuleID] {
    var names: Set<String> = []
    for place in [ModulePath.ownFolder] + libraries {
      let path = ModulePath.joined(folder, place)
      for name in PlainFile.folders(in: path)
      where ModulePath.isName(name) && PlainFile.exists("\(path)/\(name)/module.xml") {
        names.insert(name)
      }
    }
    return names.map { ModuleID($0) }.sorted()
  }

  /// Each once, by first use; ids of a form that could lead out of the folder are left out.
  private static func usedModules(in tree: XMLTree) -> [String] {
    var seen: Set<String> = []
    var ids: [String] = []
    for step in tree.rootChildren where step.isNamed("step") {
      for use in step.children where use.isNamed("use") {
        if let id = use.attribute("module"), ModulePath.isName(id), seen.insert(id).inserted {
          ids.append(id)
        }
      }
    }
    return ids
  }

  private mutating func libraries(of tree: XMLTree) -> [String] {
    var paths: [String] = []
    for library in tree.rootChildren where library.isNamed("library") {
      guard let path = library.attribute("path") else { continue }
      if ModulePath.isRelative(path) {
        paths.append(path)
      } else {
        findings.append(
          Diagnostic(
            .error,
            .xmlLibraryPath,
            "the library's path '\(path)' is not relative to the curriculum's folder",
            at: tree.location(of: library),
            fix: "write a path such as ../modules"
          )
        )
      }
    }
    return paths
  }
}
