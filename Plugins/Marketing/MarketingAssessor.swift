public import AssessmentKit
public import CurriculumModel
public import Diagnostics

/// Holds prices against the market and against their cost, and looks at what was sold.
public struct MarketingAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "marketing",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:marketing:1",
    schema: MarketingSchema.text,
    title: LocalizedText(id: "Pemasaran", en: "Marketing")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    if let pricing = configuration.elements(named: "pricing").first {
      return PricingRules.check(pricing)
    }
    if let sales = configuration.elements(named: "sales").first { return SalesRules.check(sales) }
    return [
      Diagnostic(
        .error,
        "MKT002",
        "<marketing> says neither <pricing> nor <sales>",
        at: configuration.origin.location,
        fix: "add one of the two"
      )
    ]
  }

  public var explanations: [DiagnosticExplanation] {
    MarketingExplanations.all + MarketingExplanations.findings
  }

  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    configuration.elements(named: "pricing").isEmpty ? SalesRules.fields : PricingRules.fields
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    if let pricing = request.configuration.elements(named: "pricing").first {
      return try PricingRules(pricing).outcome(request)
    }
    guard let sales = request.configuration.elements(named: "sales").first else {
      throw AssessorFault(cause: "<marketing> is empty", isRetryable: false)
    }
    return try SalesRules(sales).outcome(request)
  }
}
