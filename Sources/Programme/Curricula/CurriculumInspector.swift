public import AssessmentKit
import CurriculumModel
public import CurriculumXML
import Diagnostics

/// Checks curricula without any database: schema, semantic rules, and the assessors' own checks.
public struct CurriculumInspector: Sendable {
  private let registry: AssessorRegistry
  private let limits: XMLLimits

  public init(registry: AssessorRegistry, limits: XMLLimits = XMLLimits()) {
    self.registry = registry
    self.limits = limits
  }

  /// - Throws: `DuplicateAssessors` when two assessors have one id.
  public init(assessors: [any Assessor], limits: XMLLimits = XMLLimits()) throws {
    self.init(registry: try AssessorRegistry(assessors), limits: limits)
  }

  /// Everything that is wrong with the curriculum in that folder, at once.
  /// - Parameter path: the folder, or the `curriculum.xml` in it.
  /// - Complexity: O(bytes).
  public func check(_ path: String) -> CurriculumCheck {
    var check = inspect(path)
    // Each pass finds what it can; people read from the top.
    check.findings = check.findings.inReadingOrder
    return check
  }

  private func inspect(_ path: String) -> CurriculumCheck {
    let suffix = "/curriculum.xml"
    let folder =
      path == "curriculum.xml"
      ? "." : path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    let (files, problems) = CurriculumFiles.read(directory: folder, limits: limits)
    var check = CurriculumCheck(path: folder, findings: problems)
    guard let files else { return check }
    let loader = CurriculumLoader(
      limits: limits,
      assessorSchemas: registry.assessors.map(\.descriptor).map { descriptor in
        AssessorSchema(
          assessor: descriptor.id,
          namespace: descriptor.namespace,
          text: descriptor.schema
        )
      }
    )
    let loaded = loader.load(files)
    check.findings += loaded.diagnostics
    check.files = files
    check.curriculum = loaded.curriculum
    guard let curriculum = loaded.curriculum else { return check }
    check.findings += CurriculumRules.check(
      curriculum,
      in: RuleContext(assessors: registry.ids, availableModules: loaded.availableModules)
    )
    // A configuration that breaks its schema would only be called wrong a second time.
    if !loaded.hasErrors { check.findings += configurationFindings(in: curriculum) }
    return check
  }

  private func configurationFindings(in curriculum: Curriculum) -> [Diagnostic] {
    curriculum.modules.flatMap(\.assessments).flatMap { assessment -> [Diagnostic] in
      guard let configuration = assessment.configuration,
        let assessor = registry[assessment.assessor]
      else { return [] }
      return assessor.check(configuration)
    }
  }
}
