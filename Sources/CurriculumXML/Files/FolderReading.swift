import CurriculumModel
import Diagnostics

/// One reading of one folder.
struct FolderReading {
  let path: String
  let loader: CurriculumLoader
  let keeping: CurriculumFolder.Keeping

  func read(_ examine: @escaping @Sendable (CurriculumFolder.Examined) -> [Diagnostic])
    -> FolderContents
  {
    var contents = FolderContents()
    guard let bytes = curriculumBytes(&contents.diagnostics) else { return contents }
    var files = [CurriculumFiles.File(path: ModulePath.curriculum, bytes: bytes)]
    let schemas = DocumentSchemas(loader.assessorSchemas)
    let document = LibXML2.quietly {
      DocumentLoading(limits: loader.limits, schemas: schemas)
        .curriculum(bytes, path: display(ModulePath.curriculum), &contents.diagnostics)
    }
    let bounds = ModuleBounds(path, allowed: loader.allowedLibraries)
    var places = [ModulePlace(ModulePath.ownFolder, in: path)]
    if let finding = bounds.finding(link: places[0].folder, isOwn: true) {
      contents.diagnostics.append(finding)
      places = []
    }
    if let (curriculum, libraries) = document {
      for library in libraries {
        let place = ModulePlace(library.path, in: path)
        if let finding = library.finding ?? bounds.finding(library, at: place.folder) {
          contents.diagnostics.append(finding)
        } else {
          places.append(place)
        }
      }
      let reader = ModuleReader(
        places: places,
        bounds: bounds,
        loader: loader,
        schemas: schemas,
        keeping: keeping,
        curriculum: CurriculumIndex(curriculum, outlines: []),
        examine: examine
      )
      let ids = curriculum.usedModules.filter { ModulePath.isName($0.rawValue) }
      let found = modules(ids, reader, bytesBefore: bytes.count, &contents)
      files += found.files
      contents.availableModules = available(places, found.there)
      warnOfUnused(curriculum, &contents.diagnostics)
    } else {
      contents.availableModules = available(places, [])
    }
    if keeping == .everything {
      contents.files = CurriculumFiles(
        files,
        folder: path,
        availableModules: contents.availableModules
      )
    }
    return contents
  }

  private func display(_ file: String) -> String { ModulePath.joined(path, file) }

  private func curriculumBytes(_ findings: inout [Diagnostic]) -> [UInt8]? {
    let display = display(ModulePath.curriculum)
    switch PlainFile.read(display, maximumBytes: loader.limits.maximumBytes) {
    case .success(let bytes):
      guard bytes.count <= loader.limits.maximumTotalBytes else {
        findings.append(tooMuch(display))
        return nil
      }
      return bytes
    case .failure(let failure):
      findings.append(failure.finding(display, loader.limits))
      return nil
    }
  }

  /// Puts the modules' parts together in their order, up to where the total is reached.
  private func modules(
    _ ids: [ModuleID],
    _ reader: ModuleReader,
    bytesBefore: Int,
    _ contents: inout FolderContents
  ) -> (files: [CurriculumFiles.File], there: Set<String>) {
    let results = reader.read(ids, maximumBytes: loader.limits.maximumTotalBytes - bytesBefore)
    var curriculum = reader.curriculum.curriculum
    var files: [CurriculumFiles.File] = []
    var outlines: [ModuleOutline] = []
    outlines.reserveCapacity(ids.count)
    var there: Set<String> = []
    there.reserveCapacity(ids.count)
    var total = bytesBefore
    for (id, result) in zip(ids, results) {
      guard let result else { break }
      total += result.byteCount
      if total > loader.limits.maximumTotalBytes {
        contents.diagnostics.append(tooMuch(reader.places[result.place].path(of: id.rawValue)))
        break
      }
      if result.byteCount > 0 { there.insert(id.rawValue) }
      contents.diagnostics += result.findings
      if let outline = result.outline { outlines.append(outline) }
      if let kept = result.kept {
        if let module = kept.module { curriculum.modules.append(module) }
        files += kept.files
      }
    }
    contents.curriculum = curriculum
    contents.index = reader.curriculum.adding(outlines)
    return (files, there)
  }

  private func tooMuch(_ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      .xmlTooLarge,
      "the curriculum's files have more than \(loader.limits.maximumTotalBytes) bytes together",
      at: SourceLocation(path: path, line: 0, column: 0),
      fix: "split the curriculum, or shorten its modules"
    )
  }

  private func warnOfUnused(_ curriculum: Curriculum, _ findings: inout [Diagnostic]) {
    let own = ModulePlace(ModulePath.ownFolder, in: path)
    let used = Set(curriculum.steps.lazy.flatMap(\.uses).map(\.module.rawValue))
    for name in PlainFile.folders(in: own.folder)
    where !used.contains(name) && PlainFile.exists(own.path(of: name)) {
      findings.append(
        Diagnostic(
          .warning,
          .xmlUnusedModule,
          "no step uses the module '\(name)'",
          at: SourceLocation(path: own.path(of: name), line: 1, column: 1),
          fix: "add <use module=\"\(name)\"/> to a step, or remove the folder"
        )
      )
    }
  }

  /// - Parameter there: modules that need no second look.
  private func available(_ places: [ModulePlace], _ there: Set<String>) -> [ModuleID] {
    var names = there
    for place in places {
      for name in PlainFile.folders(in: place.folder)
      where !names.contains(name) && ModulePath.isName(name)
        && PlainFile.exists(place.path(of: name))
      {
        names.insert(name)
      }
    }
    return names.map { ModuleID($0) }.sorted()
  }
}
