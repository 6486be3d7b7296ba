import CurriculumModel
import Diagnostics

/// One loading of one curriculum whose files are in memory.
struct CurriculumLoading {
  let files: CurriculumFiles
  let documents: DocumentLoading
  let limits: XMLLimits
  /// `false` for files that were checked when they were published.
  let isValidating: Bool

  func run() -> LoadResult {
    var findings: [Diagnostic] = []
    let display = files.displayPath(of: ModulePath.curriculum)
    var result = LoadResult(
      curriculum: nil,
      diagnostics: [],
      availableModules: files.availableModules
    )
    guard let bytes = files.bytes(of: ModulePath.curriculum) else {
      result.diagnostics = [PlainFile.Failure.missingCurriculum(display)]
      return result
    }
    if let (head, libraries) = documents.curriculum(bytes, path: display, &findings) {
      var curriculum = head
      let places =
        [ModulePath.ownFolder] + libraries.map(\.path).filter { ModulePath.isRelative($0) }
      for id in curriculum.usedModules where ModulePath.isName(id.rawValue) {
        if let module = module(id, places, &findings) { curriculum.modules.append(module) }
      }
      result.curriculum = curriculum
    }
    result.diagnostics = findings
    return result
  }

  private func module(_ id: ModuleID, _ places: [String], _ findings: inout [Diagnostic])
    -> Module?
  {
    for place in places {
      let path = ModulePath.file(of: id.rawValue, in: place)
      guard let bytes = files.bytes(of: path) else { continue }
      guard
        var module = documents.module(id, bytes, path: files.displayPath(of: path), &findings)
      else { return nil }
      let folder = String(path.dropLast("module.xml".count))
      var references = ReferencedFiles(
        documents: documents,
        limits: limits,
        display: { files.displayPath(of: folder + $0) },
        read: { files.bytes(of: folder + $0).map(Result.success) ?? .failure(.missing) }
      )
      references.complete(&module)
      if isValidating { findings += references.findings }
      return module
    }
    return nil
  }
}

extension Curriculum {
  /// Each once, by first use.
  var usedModules: [ModuleID] {
    var seen: Set<ModuleID> = []
    var ids: [ModuleID] = []
    for step in steps {
      for use in step.uses where seen.insert(use.module).inserted { ids.append(use.module) }
    }
    return ids
  }
}
