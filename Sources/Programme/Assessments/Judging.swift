import AssessmentKit
import CivilTime
import CurriculumModel
import Progression

/// An assessor's answer to one submission, or its fault.
enum Judgment {
  case outcome(Outcome, by: Fact.Judge)
  case fault(AssessorFault)
}

extension Office {
  /// Asks the assessor of `assessment` what it says of `submission`.
  ///
  /// What looks random to the assessor comes from the submission's own digest, so that asking again
  /// gives the same answer.
  /// - Parameter contents: the bytes of its files, by SHA-256.
  func judge(
    _ submission: Submission,
    contents: [String: [UInt8]],
    digest: String,
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile,
    on day: Day
  ) -> Judgment {
    guard let assessor = registry[assessment.assessor] else {
      let missing = MissingAssessor(id: assessment.assessor, known: registry.ids)
      return .fault(AssessorFault(cause: missing.description, isRetryable: true))
    }
    do throws(AssessorFault) {
      let outcome = try assessor.assess(
        AssessmentRequest(
          module: module.id,
          assessment: assessment.id,
          configuration: try configuration(of: assessment, in: module, for: file, on: day),
          submission: submission,
          history: file.history(of: assessment.id, in: module.id),
          curriculumDigest: file.state.curriculum?.sha256 ?? "",
          today: day,
          seed: UInt64(digest.prefix(16), radix: 16) ?? 0,
          contents: contents
        )
      )
      let descriptor = assessor.descriptor
      return .outcome(
        outcome,
        by: .assessor(
          descriptor.id,
          version: descriptor.version,
          sha256: descriptor.sha256 ?? shelf.schemaDigest(of: descriptor)
        )
      )
    } catch {
      return .fault(error)
    }
  }

  /// The assessor's element with every `{parameter}` replaced by its value on that day.
  func configuration(
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile,
    on day: Day
  ) throws(AssessorFault) -> MarkupElement {
    guard let written = assessment.configuration else {
      return MarkupElement(
        namespace: registry[assessment.assessor]?.descriptor.namespace,
        name: assessment.assessor.rawValue
      )
    }
    return try ParameterResolution(
      module: module.parameters,
      curriculum: file.index.curriculum.parameters,
      on: day
    ).configuration(written)
  }
}

extension RegistrationFile {
  /// What was said of this assessment before, oldest first.
  func history(of assessment: AssessmentID, in module: ModuleID) -> [Outcome] {
    standingEvents.compactMap { event in
      guard case .assessed(let assessed) = event.fact, assessed.module == module,
        assessed.assessment == assessment
      else { return nil }
      return assessed.outcome
    }
  }
}
