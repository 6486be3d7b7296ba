import AssessmentKit
import Attendance
import CivilTime
import CurriculumModel
import Testing

@Suite struct AttendanceAssessorTests {
  static func assess(
    _ attended: String,
    of planned: String,
    threshold: String
  ) throws -> Outcome {
    try AttendanceAssessor().assess(
      AssessmentRequest(
        module: "basic-class",
        assessment: "attendance",
        configuration: configuration(threshold),
        submission: Submission(fields: [
          "attendedLessonHours": attended, "plannedLessonHours": planned, "class": "K-1",
        ]),
        today: Day(number: 20_000)
      )
    )
  }

  static func configuration(_ threshold: String) -> MarkupElement {
    MarkupElement(
      namespace: "urn:okoce:assessor:attendance:1",
      name: "attendance",
      attributes: [.init(name: "threshold", value: threshold)]
    )
  }

  @Test(arguments: [
    ("32", "32", "0.8", Outcome.Verdict.passed),
    ("20", "32", "0.8", .failed),
    ("25.6", "32", "0.8", .passed),
    ("25,6", "32", "0.8", .passed),
    ("25,59", "32", "0.8", .failed),
    ("0", "32", "0", .passed),
    ("0", "32", "0.000001", .failed),
    ("32", "32", "1", .passed),
    ("31,99", "32", "1", .failed),
    // In binary floating point 0.7 × 0.1 and 0.07 differ.
    ("0,07", "0,1", "0.7", .passed),
    ("8.000", "10.000", "0.8", .passed),
    ("7.999,99", "10.000", "0.8", .failed),
    ("3", "9", "0.333333", .passed),
    ("3", "9", "0.333334", .failed),
    ("1", "0", "0.8", .incomplete(missing: ["plannedLessonHours"])),
    ("33", "32", "0.8", .incomplete(missing: ["attendedLessonHours"])),
    ("-1", "32", "0.8", .incomplete(missing: ["attendedLessonHours"])),
    ("dua", "32", "0.8", .incomplete(missing: ["attendedLessonHours"])),
    ("1,234", "32", "0.8", .incomplete(missing: ["attendedLessonHours"])),
    ("20", "10.001", "0.8", .incomplete(missing: ["plannedLessonHours"])),
    ("٢٠", "32", "0.8", .incomplete(missing: ["attendedLessonHours"])),
    ("", "", "0.8", .incomplete(missing: ["attendedLessonHours", "plannedLessonHours"])),
  ])
  func `the share of lesson hours decides`(
    attended: String,
    planned: String,
    threshold: String,
    verdict: Outcome.Verdict
  ) throws {
    let outcome = try Self.assess(attended, of: planned, threshold: threshold)
    #expect(outcome.verdict == verdict)
    #expect(try Self.assess(attended, of: planned, threshold: threshold) == outcome)
  }

  @Test(arguments: [
    (
      "20", "32", "0.8", "Anda hadir 20 dari 32 JP (62 %); dibutuhkan 80 %.",
      "You attended 20 of 32 lesson hours (62 %); 80 % is needed."
    ),
    (
      "25,59", "32", "0.8", "Anda hadir 25,59 dari 32 JP (79 %); dibutuhkan 80 %.",
      "You attended 25.59 of 32 lesson hours (79 %); 80 % is needed."
    ),
    (
      "8", "8,5", "0.875", "Anda hadir 8 dari 8,5 JP (94 %); dibutuhkan 87,5 %.",
      "You attended 8 of 8.5 lesson hours (94 %); 87.5 % is needed."
    ),
  ])
  func `the finding says both figures and never rounds up`(
    attended: String,
    planned: String,
    threshold: String,
    indonesian: String,
    english: String
  ) throws {
    let outcome = try Self.assess(attended, of: planned, threshold: threshold)
    let message = try #require(outcome.findings.first).message
    #expect(message == LocalizedText(id: indonesian, en: english))
  }

  @Test func `the score counts lesson hours`() throws {
    let outcome = try Self.assess("20", of: "32", threshold: "0.8")
    #expect(outcome.score == Score(scaled: 0.625, raw: 20, max: 32))
  }

  @Test(arguments: ["", "1.5", "-0.1", "80%", "0,8", "{attendance-share}", "0.1234567"])
  func `a threshold that is no share is the curriculum's fault`(threshold: String) {
    #expect(throws: AssessorFault.self) {
      try Self.assess("20", of: "32", threshold: threshold)
    }
  }

  @Test(arguments: [
    ("0.8", 0), ("{attendance-share}", 0), ("1.5", 1), ("", 1), ("{Share}", 1),
  ])
  func `checking a configuration finds a wrong threshold`(threshold: String, findings: Int) {
    #expect(AttendanceAssessor().check(Self.configuration(threshold)).count == findings)
  }
}
