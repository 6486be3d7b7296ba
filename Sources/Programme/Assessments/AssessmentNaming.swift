import CurriculumModel
import Diagnostics
import Progression

extension ProgressionIndex {
  /// The module of that id.
  /// - Throws: `ProgrammeError.notFound` with the id most like it.
  func module(named name: String) throws -> Module {
    if let module = module(ModuleID(name)) { return module }
    throw ProgrammeError.notFound(
      .module,
      name: name,
      suggestions: Spelling.closest(to: name, among: modules.map(\.id.rawValue)).map { [$0] }
        ?? []
    )
  }

  /// The assessment that `name` means: `module/assessment`, an assessment's id that only one module
  /// has, or the id of a module with a single assessment.
  /// - Throws: `ProgrammeError.notFound` with the name most like it, or `.ambiguous`.
  func assessment(named name: String) throws -> (module: Module, assessment: Assessment) {
    let parts = name.unicodeScalars.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      let module = try module(named: parts[0])
      if let found = module.assessment(AssessmentID(parts[1])) { return (module, found) }
      throw ProgrammeError.notFound(
        .assessment,
        name: name,
        suggestions: module.assessments.map { "\(module.id)/\($0.id)" }
      )
    }
    let found = modules.compactMap { module in
      module.assessment(AssessmentID(name)).map { (module: module, assessment: $0) }
    }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw ProgrammeError.ambiguous(
        .assessment,
        name: name,
        candidates: found.map { "\($0.module.id)/\($0.assessment.id)" }
      )
    }
    if let module = module(ModuleID(name)) {
      if module.assessments.count == 1 { return (module, module.assessments[0]) }
      if !module.assessments.isEmpty {
        throw ProgrammeError.ambiguous(
          .assessment,
          name: name,
          candidates: module.assessments.map { "\(module.id)/\($0.id)" }
        )
      }
    }
    let known = modules.flatMap { module in
      [module.id.rawValue] + module.assessments.map(\.id.rawValue)
    }
    throw ProgrammeError.notFound(
      .assessment,
      name: name,
      suggestions: Spelling.closest(to: name, among: known).map { [$0] } ?? []
    )
  }
}
