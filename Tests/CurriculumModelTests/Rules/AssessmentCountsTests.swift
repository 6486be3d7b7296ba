import CurriculumModel
import Testing

@Suite struct `Every assessment counts for moveOn` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"))),
    RuleCase(
      "one that comes before another",
      Sample.curriculum(
        Sample.module(
          "a",
          assessments: [
            Sample.assessment("first"), Sample.assessment("second", after: "first"),
            Sample.assessment(after: "second"),
          ]
        )
      )
    ),
    RuleCase(
      "one that comes after another, and counts for nothing itself",
      Sample.curriculum(
        Sample.module(
          "a",
          assessments: [
            Sample.assessment(), Sample.assessment("visit", after: "quiz", line: 6),
          ]
        )
      ),
      finds: "6:3 warning: assessment 'visit' counts for nothing: no moveOn names it | "
        + "name it in the moveOn of module 'a', or take it out"
    ),
    RuleCase(
      "one that was forgotten",
      Sample.curriculum(
        Sample.module("a", assessments: [Sample.assessment(), Sample.assessment("visit", line: 6)])
      ),
      finds: "6:3 warning: assessment 'visit' counts for nothing: no moveOn names it | "
        + "name it in the moveOn of module 'a', or take it out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(AssessmentCounts.self, is: "CUR013")
  }
}
