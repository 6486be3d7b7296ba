public import AssessmentKit
import CurriculumModel
public import CurriculumXML
import Diagnostics

/// Checks curricula without any database: schema, semantic rules, and the assessors' own checks.
public struct CurriculumInspector: Sendable {
  private let registry: AssessorRegistry
  private let limits: XMLLimits
  private let libraries: [String]

  /// - Parameter libraries: folders that libraries may stand in besides the one around a curriculum.
  public init(
    registry: AssessorRegistry,
    limits: XMLLimits = XMLLimits(),
    libraries: [String] = []
  ) {
    self.registry = registry
    self.limits = limits
    self.libraries = libraries
  }

  /// - Throws: `DuplicateAssessors` when two assessors have one id.
  public init(
    assessors: [any Assessor],
    limits: XMLLimits = XMLLimits(),
    libraries: [String] = []
  ) throws {
    self.init(
      registry: try AssessorRegistry(assessors),
      limits: limits,
      libraries: libraries
    )
  }

  /// Everything that is wrong with the curriculum in that folder, at once.
  /// - Parameter path: the folder, or the `curriculum.xml` in it.
  /// - Parameter keeping: `.outlines` where nothing but the findings is asked for.
  /// - Complexity: O(bytes).
  public func check(_ path: String, keeping: CurriculumFolder.Keeping = .everything)
    -> CurriculumCheck
  {
    let suffix = "/curriculum.xml"
    let folder =
      path == "curriculum.xml"
      ? "." : path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    let loader = CurriculumLoader(
      limits: limits,
      assessorSchemas: schemas,
      allowedLibraries: libraries
    )
    let contents = CurriculumFolder(folder, loader: loader).read(keeping: keeping) {
      findings(in: $0)
    }
    var check = CurriculumCheck(path: folder, findings: contents.diagnostics, limits: limits)
    check.files = contents.files
    check.curriculum = contents.curriculum
    if let index = contents.index {
      check.moduleCount = index.outlines.count
      check.findings += CurriculumRules.checkWhole(
        index,
        in: RuleContext(assessors: registry.ids, availableModules: contents.availableModules)
      )
    }
    // Each pass finds what it can; people read from the top.
    check.findings = check.findings.inReadingOrder
    return check
  }

  private var schemas: [AssessorSchema] {
    registry.assessors.map(\.descriptor).map { descriptor in
      AssessorSchema(
        assessor: descriptor.id,
        namespace: descriptor.namespace,
        text: descriptor.schema
      )
    }
  }

  private func findings(in examined: CurriculumFolder.Examined) -> [Diagnostic] {
    var findings = CurriculumRules.checkModule(
      examined.module,
      examined.curriculum,
      in: RuleContext(assessors: registry.ids)
    )
    // A configuration that breaks its schema would only be called wrong a second time.
    guard !examined.hasErrors else { return findings }
    for assessment in examined.module.assessments {
      guard let configuration = assessment.configuration,
        let assessor = registry[assessment.assessor]
      else { continue }
      findings += assessor.check(configuration.withPlainBraces)
    }
    return findings
  }
}
