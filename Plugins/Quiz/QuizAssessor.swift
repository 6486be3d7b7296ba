public import AssessmentKit
public import CurriculumModel
public import Diagnostics
public import OrderedJSON
import QTI

/// Asks questions written in QTI and judges the answers by the questions' own rules.
public struct QuizAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "quiz",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:quiz:1",
    schema: QuizSchema.text,
    title: LocalizedText(id: "Kuis", en: "Quiz")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    QuizConfiguration.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] {
    QuizExplanations.all + QuizExplanations.findings
  }

  /// Those of every item in the bank; an attempt is asked only for the ones drawn.
  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    fields(for: configuration) { QuizPaper(wholeBank: $0) }
  }

  public func fields(for configuration: MarkupElement, seed: UInt64) -> [SubmissionField] {
    fields(for: configuration) { QuizPaper($0, seed: seed) }
  }

  private func fields(
    for configuration: MarkupElement,
    on paper: (QuizConfiguration) -> QuizPaper
  ) -> [SubmissionField] {
    guard let bank = try? QuizConfiguration(configuration) else { return [] }
    return QuizFields.fields(of: paper(bank), isRequired: bank.asksForBlanks)
  }

  public func timeLimit(for configuration: MarkupElement) -> Int? {
    (try? QuizConfiguration(configuration))?.seconds
  }

  public func configuration(of document: MarkupElement) -> MarkupElement? {
    let names = ["assessmentItem", "qti-assessment-item", "assessmentTest", "qti-assessment-test"]
    guard ItemElement.isQTI(document.namespace), names.contains(document.name) else { return nil }
    return MarkupElement(
      namespace: descriptor.namespace,
      name: "quiz",
      attributes: [.init(name: "blank", value: "judge"), .init(name: "trial", value: "true")],
      children: [.element(document)],
      origin: document.origin
    )
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let configuration = try QuizConfiguration(request.configuration)
    let judgement = judgement(configuration, request)
    let blank = configuration.asksForBlanks ? judgement.blank : []
    // Against the clock nothing is asked for again: what can't be read counts as not answered.
    let isTimed = configuration.seconds != nil
    let unreadable = isTimed ? [] : judgement.unreadable
    let invalid = isTimed ? [] : judgement.invalid
    guard unreadable.isEmpty, invalid.isEmpty, blank.isEmpty else {
      return Outcome(
        .incomplete(missing: unreadable + invalid.map(\.field) + blank),
        findings: unreadable.map { QuizFindings.unreadable($0, number: judgement.number(of: $0)) }
          + invalid.map {
            QuizFindings.invalid($0.field, $0.breach, number: judgement.number(of: $0.field))
          } + blank.map { QuizFindings.blank($0, number: judgement.number(of: $0)) }
      )
    }
    return try judgement.outcome(configuration)
  }

  private func judgement(
    _ configuration: QuizConfiguration,
    _ request: AssessmentRequest
  ) -> QuizJudgement {
    QuizJudgement(
      configuration,
      QuizPaper(configuration, seed: request.seed),
      request.submission,
      seed: request.seed
    )
  }

  public func details(of request: AssessmentRequest) -> [JSONValue.Member] {
    guard let configuration = try? QuizConfiguration(request.configuration) else { return [] }
    return judgement(configuration, request).details
  }
}
