public import AssessmentKit
import CivilTime
import CurriculumModel
import Storage

extension Office {
  /// What a submission to `assessment` has to bring, in the order a form asks for it.
  ///
  /// `nil` when the assessor is not installed, so that nobody knows.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`, `.counted` for what the engine hands in.
  public func submissionFields(
    of assessment: String,
    for person: String
  ) throws -> [SubmissionField]? {
    try read { access in
      let file = try file(of: person, in: access)
      let (module, found) = try file.index.assessment(named: assessment)
      guard registry[found.assessor] != nil else { return nil }
      try refuseCounted(found, of: module)
      return fields(of: found, in: module, for: file)
    }
  }

  func fields(
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile
  ) -> [SubmissionField] {
    let configuration = try? configuration(
      of: assessment,
      in: module,
      for: file,
      on: clock.now().day()
    )
    guard let assessor = registry[assessment.assessor], let configuration else { return [] }
    return assessor.fields(
      for: configuration,
      seed: seed(of: assessment, in: module, for: file)
    )
  }
}
