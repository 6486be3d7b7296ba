import CurriculumModel
import Diagnostics

/// Turns one file's bytes into what they say, with every finding about them.
///
/// Parser, schemas and tables of names are used again for each file; not `Sendable`, one a thread.
struct DocumentLoading {
  private let parser: XMLParser
  /// `nil` for files that were validated when they were published.
  private let validation: DocumentValidation?

  init(limits: XMLLimits, schemas: DocumentSchemas?) {
    parser = XMLParser(limits: limits)
    validation = schemas.map { DocumentValidation($0) }
  }

  /// `curriculum.xml` without its modules, and the libraries it names, unchecked.
  func curriculum(_ bytes: [UInt8], path: String, _ findings: inout [Diagnostic]) -> (
    curriculum: Curriculum, libraries: [Library]
  )? {
    read(bytes, path, "curriculum", &findings) { reader in
      reader.curriculum().map { ($0, reader.libraries()) }
    }
  }

  /// - Parameter id: as uses name it; the module gets it whatever its file says.
  func module(
    _ id: ModuleID,
    _ bytes: [UInt8],
    path: String,
    _ findings: inout [Diagnostic]
  ) -> Module? {
    guard var module = read(bytes, path, "module", &findings, { $0.module() }) else { return nil }
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

  /// Any XML's root element, held to no schema.
  func markup(_ bytes: [UInt8], path: String, _ findings: inout [Diagnostic]) -> MarkupElement? {
    let (tree, errors) = parser.parse(bytes, path: path)
    findings += errors
    guard errors.allSatisfy({ $0.severity != .error }), let tree, let root = tree.root else {
      return nil
    }
    return tree.markup(root)
  }

  private func read<Value>(
    _ bytes: [UInt8],
    _ path: String,
    _ root: String,
    _ findings: inout [Diagnostic],
    _ decode: (inout DocumentReader) -> Value?
  ) -> Value? {
    let (tree, errors) = parser.parse(bytes, path: path)
    findings += errors
    guard let tree else { return nil }
    if let validation { findings += validation.findings(in: tree, expecting: root) }
    var reader = DocumentReader(tree)
    let value = decode(&reader)
    if validation != nil { findings += reader.findings }
    if value == nil, !findings.contains(where: { $0.location?.path == path }) {
      // As happens without validation.
      findings.append(
        Diagnostic(
          .error,
          .schemaOther,
          "the file is no document of the curriculum vocabulary",
          at: SourceLocation(path: path, line: 1, column: 1),
          fix: "check it with okoce curriculum check"
        )
      )
    }
    return value
  }
}
