public import AssessmentKit
import CivilTime
public import CurriculumModel
public import Diagnostics

/// Judges one month at a stall: the days it opened and the levy that was paid.
///
/// A pass holds to the end of the next month and some days of grace, so that the standing lapses by
/// itself once a trader stops.
public struct StallAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "stall",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:stall:1",
    schema: StallSchema.text,
    title: LocalizedText(id: "Kios", en: "Stall"),
    countedBy: AssessmentCounter(
      who: LocalizedText(
        id: "dihitung oleh hall saat hari-harinya ditutup",
        en: "counted by the hall as its days are closed"
      ),
      correction: LocalizedText(
        id: "minta pengelola hall membetulkan harinya dengan 'okoce levy correct-day'",
        en: "have the hall put the day right with 'okoce levy correct-day'"
      )
    )
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    StallRules.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] {
    [
      DiagnosticExplanation(
        "STL001",
        title: .init(id: "Angka kios masuk akal", en: "The stall's figures are in range"),
        reason: .init(
          id: "openShare adalah bagian hari buka, 0 sampai 1; arrearsDays dan graceDays adalah "
            + "hari, 0 sampai 366. Tanpa angka yang jelas tidak ada yang tahu kapan pedagang lulus.",
          en: "openShare is the share of days opened, 0 to 1; arrearsDays and graceDays are days, "
            + "0 to 366. Without clear figures no one knows when a trader has passed."
        ),
        wrong: "<stall xmlns=\"urn:okoce:assessor:stall:1\" openShare=\"60%\" arrearsDays=\"7\"/>",
        right: "<stall xmlns=\"urn:okoce:assessor:stall:1\" openShare=\"0.6\" arrearsDays=\"7\"/>"
      )
    ]
  }

  public func fields(for _: MarkupElement) -> [SubmissionField] { StallMonth.fields }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let rules = try StallRules(request.configuration)
    var check = SubmissionCheck(request.submission, for: StallMonth.fields)
    let month = StallMonth(
      reading: &check,
      today: request.today,
      hasTraded: request.history.last?.verdict == .passed
    )
    if let incomplete = check.incomplete { return incomplete }
    guard let month else {
      throw AssessorFault(cause: "a month was read but not kept", isRetryable: false)
    }
    return rules.outcome(of: month)
  }
}
