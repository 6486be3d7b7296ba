import AssessmentKit
import CurriculumModel
import Diagnostics

/// An assessor that says what it is told to: the played people know how they will do.
struct VerdictAssessor: Assessor {
  let descriptor = AssessorDescriptor(
    id: "verdict",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:verdict:1",
    schema: """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="urn:okoce:assessor:verdict:1">
        <xs:element name="verdict"/>
      </xs:schema>
      """,
    title: LocalizedText(id: "Putusan yang dimainkan", en: "Played verdict")
  )

  func check(_: MarkupElement) -> [Diagnostic] { [] }

  func fields(for _: MarkupElement) -> [SubmissionField] { [] }

  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    switch request.submission.fields["verdict"].flatMap(PlayedVerdict.init(rawValue:)) {
    case .passed: return Outcome(.passed)
    case .failed: return Outcome(.failed)
    case .review:
      return Outcome(
        .pendingReview(rubric: Rubric(criteria: [], passMark: 1), dueDays: 7)
      )
    case nil: return Outcome(.incomplete(missing: ["verdict"]))
    }
  }
}
