import CurriculumModel
import Testing

@Suite struct `An assessment waits for one above it` {
  private static func curriculum(_ assessments: Assessment...) -> Curriculum {
    Sample.curriculum(Sample.module("a", assessments: assessments))
  }

  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      curriculum(Sample.assessment("visit"), Sample.assessment(after: "visit"))
    ),
    RuleCase(
      "a slip",
      curriculum(Sample.assessment("visit"), Sample.assessment(after: "visits", line: 6)),
      finds: "6:3 error: assessment 'quiz' comes after 'visits', which module 'a' has not | "
        + "did you mean 'visit'?"
    ),
    RuleCase(
      "one below it",
      curriculum(Sample.assessment(after: "visit", line: 6), Sample.assessment("visit")),
      finds: "6:3 error: assessment 'quiz' comes after 'visit', which does not stand above it | "
        + "write 'visit' above it, or leave after out"
    ),
    RuleCase(
      "itself",
      curriculum(Sample.assessment(after: "quiz", line: 6)),
      finds: "6:3 error: assessment 'quiz' comes after 'quiz', which does not stand above it | "
        + "write 'quiz' above it, or leave after out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(AssessmentComesAfterAnEarlierOne.self, is: "CUR024")
  }
}
