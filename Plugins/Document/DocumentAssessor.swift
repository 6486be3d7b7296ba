public import AssessmentKit
import CivilTime
public import CurriculumModel
public import Diagnostics

/// Judges a licence, certificate or identity number that the participant already holds.
///
/// What can be known offline: the number's own structure and the dates. Whether the issuer knows
/// the number is a person's business.
public struct DocumentAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "document",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:document:1",
    schema: DocumentSchema.text,
    title: LocalizedText(id: "Pemeriksaan dokumen", en: "Document check")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    DocumentConfiguration.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] { DocumentExplanations.all }

  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    guard let document = try? DocumentConfiguration(configuration) else {
      return FieldDeclaration.fields(in: configuration)
    }
    return DocumentFields.fields(for: document)
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let document = try DocumentConfiguration(request.configuration)
    let dutyFrom = try document.dutyDay()
    var check = SubmissionCheck(request.submission, for: DocumentFields.fields(for: document))
    if let dutyFrom {
      let duty = DocumentDuty(from: dutyFrom, today: request.today)
      if let outcome = duty.outcome(of: &check) { return outcome }
    }
    let number = check.texts["number"].map {
      document.kind.read(
        $0,
        StatedFacts(check),
        DocumentFields.number(document.kind),
        today: request.today
      )
    }
    let dates = DocumentDates(check, number, today: request.today)
    if document.expiry == .required, dates.lastDay == nil, !check.missing.contains("expiryDate") {
      check.reject(DocumentFields.missingExpiry)
    }
    let findings = (number?.findings ?? []) + dates.findings
    if let incomplete = check.incomplete {
      return Outcome(incomplete.verdict, findings: incomplete.findings + findings)
    }
    let isWrong = findings.contains { $0.level == .error }
    return Outcome(
      isWrong ? .failed : .passed,
      findings: findings,
      validUntil: isWrong ? nil : dates.lastDay
    )
  }
}
