public import AssessmentKit
import CivilTime
public import CurriculumModel
public import Diagnostics

/// Looks at the log of a mentor's visits: how many, how far apart, and what became of the actions.
public struct MentoringAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "mentoring",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:mentoring:1",
    schema: MentoringSchema.text,
    title: LocalizedText(id: "Pendampingan", en: "Mentoring")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    MentoringRules.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] {
    [
      DiagnosticExplanation(
        "MEN001",
        title: .init(id: "Angka pendampingan masuk akal", en: "Mentoring's figures are in range"),
        reason: .init(
          id: "visits 1 sampai 100, spacingDays 1 sampai 365, actions 0 sampai 100, closedShare 0 "
            + "sampai 100 persen.",
          en: "visits is 1 to 100, spacingDays 1 to 365, actions 0 to 100, closedShare 0 to 100 "
            + "percent."
        ),
        wrong: "<mentoring visits=\"0\"/>",
        right: "<mentoring visits=\"3\" spacingDays=\"14\" closedShare=\"60\"/>"
      )
    ] + MentoringExplanations.findings
  }

  public func fields(for _: MarkupElement) -> [SubmissionField] { VisitLog.fields }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let rules = try MentoringRules(request.configuration)
    let check = SubmissionCheck(request.submission, for: VisitLog.fields)
    if let incomplete = check.incomplete { return incomplete }
    let log = VisitLog(
      visits: check.texts["visits"] ?? "",
      actions: check.texts["actions"] ?? "",
      today: request.today
    )
    guard log.problems.isEmpty else {
      let missing = VisitLog.fields.map(\.name).filter { name in
        log.problems.contains { $0.reference.hasPrefix(name) }
      }
      return Outcome(.incomplete(missing: missing), findings: log.problems)
    }
    return rules.outcome(log, today: request.today)
  }
}
