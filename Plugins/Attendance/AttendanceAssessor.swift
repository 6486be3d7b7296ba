public import AssessmentKit
public import CurriculumModel
public import Diagnostics

/// Judges how much of one class was attended: lesson hours (jam pelajaran, JP) against a threshold.
public struct AttendanceAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "attendance",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:attendance:1",
    schema: AttendanceSchema.text,
    title: LocalizedText(id: "Kehadiran", en: "Attendance"),
    countedBy: AssessmentCounter(
      who: LocalizedText(
        id: "dicatat oleh pelatih kelas",
        en: "recorded by the trainer of the class"
      ),
      correction: LocalizedText(
        id: "minta pelatih mencatatnya kembali dengan 'okoce class attendance'",
        en: "have the trainer record it again with 'okoce class attendance'"
      )
    )
  )

  private static let threshold = ConfigurationFigure.share("threshold")

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    AttendanceAssessor.threshold.check(configuration, code: "ATT001")
  }

  public var explanations: [DiagnosticExplanation] {
    [
      DiagnosticExplanation(
        "ATT001",
        title: .init(
          id: "Ambang kehadiran antara 0 dan 1",
          en: "The threshold is a share from 0 to 1"
        ),
        reason: .init(
          id: "Ambang kehadiran adalah bagian dari jam pelajaran: 0 sampai 1. Tanpa ambang yang "
            + "jelas tidak ada yang tahu kapan peserta lulus.",
          en: "The threshold is a share of the lesson hours, 0 to 1. Without one no one knows when "
            + "a participant has passed."
        ),
        wrong: "<attendance xmlns=\"urn:okoce:assessor:attendance:1\" threshold=\"80%\"/>",
        right: "<attendance xmlns=\"urn:okoce:assessor:attendance:1\" threshold=\"0.8\"/>"
      )
    ]
  }

  public func fields(for _: MarkupElement) -> [SubmissionField] {
    [
      SubmissionField(
        name: "attendedLessonHours",
        kind: .number,
        label: LocalizedText(id: "Jumlah JP yang dihadiri", en: "Lesson hours attended")
      ),
      SubmissionField(
        name: "plannedLessonHours",
        kind: .number,
        label: LocalizedText(id: "Jumlah JP kelas", en: "Lesson hours of the class")
      ),
      SubmissionField(
        name: "class",
        kind: .text,
        label: LocalizedText(id: "Kelas", en: "Class"),
        isRequired: false
      ),
    ]
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let threshold = try AttendanceAssessor.threshold.value(in: request.configuration)
    var check = SubmissionCheck(request.submission, for: fields(for: request.configuration))
    let hours = LessonHours(reading: &check)
    if let incomplete = check.incomplete { return incomplete }
    guard let hours else {
      throw AssessorFault(cause: "lesson hours were read but not kept", isRetryable: false)
    }
    let isEnough = hours.reach(threshold)
    return Outcome(
      isEnough ? .passed : .failed,
      score: hours.score,
      findings: [
        Finding(
          reference: "attendedLessonHours",
          level: isEnough ? .valid : .error,
          code: isEnough ? "attendance.enough" : "attendance.too-little",
          message: hours.message(against: threshold)
        )
      ]
    )
  }
}
