import AssessmentKit
import CivilTime
import CurriculumModel
import Hashing
import Progression

/// An assessor's answer to one submission, or its fault.
enum Judgment {
  case outcome(Outcome, by: Fact.Judge)
  case fault(AssessorFault)
}

/// One question to one assessor, with all that is needed to ask it.
///
/// It is put together inside a transaction and asked outside: an assessor in another process may
/// take seconds, and nobody else could write meanwhile.
struct AssessmentCall {
  /// `nil` when it is not installed.
  var assessor: (any Assessor)?
  var request: Result<AssessmentRequest, AssessorFault>
  /// Of its assessor's behaviour.
  var sha256: String

  /// Whether the answer to the other one is the answer to this one.
  func asksTheSame(as other: AssessmentCall) -> Bool {
    assessor?.descriptor == other.assessor?.descriptor && request == other.request
  }

  func judgment() -> Judgment {
    do throws(AssessorFault) {
      let request = try request.get()
      guard let assessor else {
        return .fault(AssessorFault(cause: "the assessor is missing", isRetryable: true))
      }
      let descriptor = assessor.descriptor
      return .outcome(
        try assessor.assess(request),
        by: .assessor(descriptor.id, version: descriptor.version, sha256: sha256)
      )
    } catch {
      return .fault(error)
    }
  }
}

/// Asks nobody a second time what is known already.
struct KnownJudgment {
  var call: AssessmentCall
  var judgment: Judgment

  init(asking call: AssessmentCall) {
    self.call = call
    judgment = call.judgment()
  }

  /// What `call` is answered with; asked anew when things have changed since.
  static func answer(to call: AssessmentCall, knowing known: KnownJudgment?) -> Judgment {
    if let known, known.call.asksTheSame(as: call) { return known.judgment }
    return call.judgment()
  }
}

extension Office {
  /// The question what the assessor of `assessment` says of `submission`.
  ///
  /// - Parameters:
  ///   - contents: the bytes of its files, by SHA-256.
  ///   - standing: the registration's, before the submission.
  func call(
    about submission: Submission,
    contents: [String: [UInt8]],
    of assessment: Assessment,
    in module: Module,
    for file: RegistrationFile,
    standing: Evaluation,
    on day: Day
  ) -> AssessmentCall {
    guard let assessor = registry[assessment.assessor] else {
      let missing = MissingAssessor(id: assessment.assessor, known: registry.ids)
      let fault = AssessorFault(cause: missing.description, isRetryable: true)
      return AssessmentCall(assessor: nil, request: .failure(fault), sha256: "")
    }
    let descriptor = assessor.descriptor
    let sha256 = descriptor.sha256 ?? shelf.schemaDigest(of: descriptor)
    do throws(AssessorFault) {
      let request = AssessmentRequest(
        module: module.id,
        assessment: assessment.id,
        configuration: try configuration(of: assessment, in: module, for: file, on: day),
        submission: submission,
        history: file.history(of: assessment.id, in: module.id),
        curriculumDigest: file.state.curriculum?.sha256 ?? "",
        today: day,
        seed: seed(of: assessment, in: module, for: file),
        contents: contents,
        satisfied: standing.satisfiedModules
      )
      return AssessmentCall(assessor: assessor, request: .success(request), sha256: sha256)
    } catch {
      return AssessmentCall(assessor: assessor, request: .failure(error), sha256: sha256)
    }
  }

  /// What looks random to an assessor: the same from the form to the judgement of one attempt, and
  /// another for the next attempt and for the next person.
  func seed(of assessment: Assessment, in module: Module, for file: RegistrationFile) -> UInt64 {
    let attempts = file.history(of: assessment.id, in: module.id).count { outcome in
      if case .incomplete = outcome.verdict { false } else { true }
    }
    let words = [
      "\(file.id)", module.id.rawValue, assessment.id.rawValue, String(attempts),
    ]
    let digest = SHA256.hash(words.joined(separator: "\n")).hexadecimal
    return UInt64(digest.prefix(16), radix: 16) ?? 0
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
