public import AssessmentKit
public import CurriculumModel
public import Diagnostics

/// Collects what was handed in and puts it before a person, with the criteria to judge it by.
///
/// The reviewer's marks give the outcome through `Rubric.outcome(marks:)`.
public struct RubricAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "rubric",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:rubric:1",
    schema: RubricSchema.text,
    title: LocalizedText(id: "Penilaian dengan rubrik", en: "Review by rubric")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    FieldDeclaration.check(configuration) + RubricRequirements.check(configuration)
      + RubricCheck.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] { RubricExplanations.all }

  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    FieldDeclaration.fields(in: configuration)
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let rubric = try RubricMarkup.rubric(from: request.configuration)
    let dueDays = try RubricMarkup.dueDays.value(in: request.configuration).mantissa
    let check = SubmissionCheck(request.submission, for: fields(for: request.configuration))
    return check.incomplete ?? RubricRequirements.outcome(request.configuration, request)
      ?? Outcome(.pendingReview(rubric: rubric, dueDays: dueDays))
  }
}
