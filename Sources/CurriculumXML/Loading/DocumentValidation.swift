import CurriculumModel
import Diagnostics

/// The curriculum's schema and the assessors' schemas, ready to check any number of documents.
final class DocumentValidation {
  private let curriculum: SchemaValidator?
  private let assessors: [(schema: AssessorSchema, validator: SchemaValidator?)]

  init(_ schemas: DocumentSchemas) {
    curriculum = schemas.curriculum.map(SchemaValidator.init)
    assessors = schemas.assessors.map { ($0.schema, $0.compiled.map(SchemaValidator.init)) }
  }

  func findings(in tree: XMLTree, expecting root: String) -> [Diagnostic] {
    if let wrong = wrongRoot(tree, root) { return [wrong] }
    guard let curriculum else {
      return [Diagnostic(.error, .schemaOther, "the built-in curriculum schema can't be compiled")]
    }
    var findings = curriculum.validate(tree)
    if root == "module" { findings += configurationFindings(in: tree) }
    // From top to bottom; what stands at one place keeps its order.
    let isOrdered = zip(findings, findings.dropFirst()).allSatisfy { $0.place <= $1.place }
    return isOrdered ? findings : findings.stablySortedByPlace()
  }

  private func wrongRoot(_ tree: XMLTree, _ expected: String) -> Diagnostic? {
    guard let root = tree.root else { return nil }
    guard root.name != expected || !root.isIn(namespace: DocumentReader.namespace) else {
      return nil
    }
    let found = root.namespace.map { " of the namespace \($0)" } ?? " without a namespace"
    return Diagnostic(
      .error,
      .schemaWrongRoot,
      "the document begins with <\(root.name)>\(found); expected is <\(expected)>",
      at: tree.location(of: root),
      fix: "begin with <\(expected) xmlns=\"\(DocumentReader.namespace)\" ...>"
    )
  }

  private func configurationFindings(in tree: XMLTree) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for assessment in tree.rootChildren where assessment.isNamed("assessment") {
      guard let name = assessment.token("assessor"),
        let assessor = assessors.first(where: { $0.schema.assessor.rawValue == name })
      else { continue }
      for configuration in assessment.children
      where !configuration.isIn(namespace: DocumentReader.namespace) {
        findings += check(configuration, against: assessor, in: tree)
      }
    }
    return findings
  }

  private func check(
    _ configuration: XMLElement,
    against assessor: (schema: AssessorSchema, validator: SchemaValidator?),
    in tree: XMLTree
  ) -> [Diagnostic] {
    let wanted = assessor.schema.namespace
    guard configuration.namespace == wanted else {
      return [
        Diagnostic(
          .error,
          .schemaConfigurationNamespace,
          "<\(configuration.name)> is in the namespace '\(configuration.namespace ?? "")', but the "
            + "assessor '\(assessor.schema.assessor)' expects '\(wanted)'",
          at: tree.location(of: configuration),
          fix: "write <\(assessor.schema.assessor) xmlns=\"\(wanted)\" ...>"
        )
      ]
    }
    guard let validator = assessor.validator else {
      return [
        Diagnostic(
          .error,
          .schemaOther,
          "the schema of the assessor '\(assessor.schema.assessor)' can't be compiled",
          at: tree.location(of: configuration),
          fix: "fix the assessor's XSD; xmllint --schema shows where it breaks"
        )
      ]
    }
    return validator.validate(configuration, in: tree)
  }
}

extension Diagnostic {
  fileprivate var place: SourceLocation {
    location ?? SourceLocation(path: "", line: 0, column: 0)
  }
}

extension [Diagnostic] {
  fileprivate func stablySortedByPlace() -> [Diagnostic] {
    enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
  }
}
