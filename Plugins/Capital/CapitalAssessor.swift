public import AssessmentKit
public import CurriculumModel
public import Diagnostics

/// Judges whether a business is ready for one of the loans that its curriculum lists.
///
/// It says for every loan what is met, what is missing and what would close the gap soonest. What a
/// participant states is taken as stated; the lender decides.
public struct CapitalAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "capital",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:capital:1",
    schema: CapitalSchema.text,
    title: LocalizedText(id: "Kesiapan modal", en: "Readiness for capital")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    configuration.name == Repayment.element
      ? Repayment.check(configuration) : CapitalConfiguration.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] { CapitalExplanations.all }

  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    configuration.name == Repayment.element ? Repayment.fields : CapitalFields.all
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    if request.configuration.name == Repayment.element {
      return try Repayment(request.configuration).outcome(request)
    }
    let configuration = try CapitalConfiguration(request.configuration)
    var check = SubmissionCheck(request.submission, for: CapitalFields.all)
    guard let application = LoanApplication(reading: &check, today: request.today) else {
      if let incomplete = check.incomplete { return incomplete }
      throw AssessorFault(cause: "a required field of <capital> was not read", isRetryable: false)
    }
    let appraisals = configuration.products.map { product in
      LoanAppraisal(
        LoanCase(
          product: product,
          standards: configuration.standards,
          application: application,
          satisfied: request.satisfied,
          today: request.today
        )
      )
    }
    let isReady = appraisals.contains(where: \.isMet)
    var findings = appraisals.flatMap { $0.findings(isAnyMet: isReady) }
    if !isReady, let advice = LoanAppraisal.soonest(of: appraisals) { findings.append(advice) }
    return Outcome(isReady ? .passed : .failed, findings: findings)
  }
}
