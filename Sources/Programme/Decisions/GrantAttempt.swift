public import CurriculumModel
public import Progression

extension Office {
  /// Gives a person one more attempt at an assessment whose attempts are limited.
  ///
  /// - Parameter assessment: `nil` for the only one of the module that has a limit.
  /// - Throws: `ProgrammeError.notFound`, `.refused`; `.invalid` where no assessment is named and
  ///   several have a limit, or none.
  public func grantAttempt(
    at assessment: AssessmentID?,
    of module: String,
    for person: String,
    reason: String,
    by actor: Actor
  ) throws -> StandingChange {
    try decide(person, by: actor) { file, _ in
      let module = try file.index.module(named: module)
      return .grant(
        Fact.Granted(
          module: module.id,
          assessment: try assessment ?? limited(of: module),
          reason: reason
        )
      )
    }
  }

  private func limited(of module: Module) throws -> AssessmentID {
    let limited = module.assessments.filter { $0.attemptLimit != nil }.map(\.id)
    if limited.count == 1 { return limited[0] }
    let names = limited.map(\.rawValue).joined(separator: ", ")
    throw limited.isEmpty
      ? ProgrammeError.invalid(
        field: "module",
        value: module.id.rawValue,
        id: "modul yang kesempatannya dibatasi; di modul ini semua boleh diulang",
        en: "a module with a limit of attempts; all of this one may be repeated"
      )
      : ProgrammeError.invalid(
        field: "assessment",
        value: "",
        id: "salah satu dari: \(names)",
        en: "one of: \(names)"
      )
  }
}
