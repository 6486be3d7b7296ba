import CurriculumModel
import Diagnostics

/// One loading of one curriculum.
struct CurriculumLoading {
  let files: CurriculumFiles
  let parser: XMLParser
  /// `nil` for files that were validated when they were published.
  let validation: DocumentValidation?

  func run() -> LoadResult {
    var findings: [Diagnostic] = []
    guard let document = document(ModulePath.curriculum, &findings) else {
      return LoadResult(
        curriculum: nil,
        diagnostics: findings,
        availableModules: files.availableModules
      )
    }
    var reader = DocumentReader(document)
    let decoded = reader.curriculum()
    let libraries = reader.libraries()
    findings += reader.findings.filter { _ in validation != nil }
    guard var curriculum = decoded else {
      return LoadResult(
        curriculum: nil,
        diagnostics: findings + unexplained(findings, reader),
        availableModules: files.availableModules
      )
    }
    var seen: Set<ModuleID> = []
    for step in curriculum.steps {
      for use in step.uses where seen.insert(use.module).inserted {
        if let module = module(use.module, libraries, &findings) {
          curriculum.modules.append(module)
        }
      }
    }
    return LoadResult(
      curriculum: curriculum,
      diagnostics: findings,
      availableModules: files.availableModules
    )
  }

  private func module(
    _ id: ModuleID,
    _ libraries: [String],
    _ findings: inout [Diagnostic]
  ) -> Module? {
    guard ModulePath.isName(id.rawValue) else { return nil }
    let places = [ModulePath.ownFolder] + libraries
    let path = places.lazy.map { ModulePath.file(of: id.rawValue, in: $0) }
      .first { files.bytes(of: $0) != nil }
    guard let path, let tree = document(path, &findings) else { return nil }
    var reader = DocumentReader(tree)
    let module = reader.module()
    findings += reader.findings.filter { _ in validation != nil }
    guard var module else {
      findings += unexplained(findings, reader)
      return nil
    }
    if module.id != id {
      findings.append(
        Diagnostic(
          .error,
          .schemaModuleFolder,
          "the module in the folder '\(id)' has the id '\(module.id)'",
          at: module.origin.location,
          fix: "write id=\"\(id)\", or rename the folder and its uses to '\(module.id)'"
        )
      )
      // The id that uses name, so that the rules don't call the module unknown as well.
      module.id = id
    }
    return module
  }

  /// The parsed file with its schema's findings added to `findings`.
  private func document(_ path: String, _ findings: inout [Diagnostic]) -> XMLTree? {
    let display = files.displayPath(of: path)
    guard let bytes = files.bytes(of: path) else {
      findings.append(
        Diagnostic(
          .error,
          .xmlUnreadable,
          "there is no file '\(display)'",
          at: SourceLocation(path: display, line: 0, column: 0),
          fix: "a curriculum is a folder with a file curriculum.xml"
        )
      )
      return nil
    }
    let (tree, errors) = parser.parse(bytes, path: display)
    findings += errors
    guard let tree else { return nil }
    if let validation {
      let expected = path == ModulePath.curriculum ? "curriculum" : "module"
      findings += validation.findings(in: tree, expecting: expected)
    }
    return tree
  }

  /// A finding for a document that gave no value though nothing was found in it, as happens
  /// without validation.
  private func unexplained(_ findings: [Diagnostic], _ reader: DocumentReader) -> [Diagnostic] {
    guard !findings.contains(where: { $0.location?.path == reader.tree.path }) else { return [] }
    return [
      Diagnostic(
        .error,
        .schemaOther,
        "the file is no document of the curriculum vocabulary",
        at: SourceLocation(path: reader.tree.path, line: 1, column: 1),
        fix: "check it with okoce curriculum check"
      )
    ]
  }
}
