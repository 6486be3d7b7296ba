import CurriculumModel
import Testing

@Suite struct `The assessor is installed` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"))),
    RuleCase(
      "a slip",
      Sample.curriculum(
        Sample.module("a", assessments: [Sample.assessment(by: "documnet", line: 5)])
      ),
      finds: "5:3 error: assessor 'documnet' is not known | did you mean 'document'?"
    ),
    RuleCase(
      "another office's",
      Sample.curriculum(Sample.module("a", assessments: [Sample.assessment(by: "scale", line: 5)])),
      finds: "5:3 warning: assessor 'scale' is not installed; its module stays readable but can't "
        + "be assessed | install the assessor 'scale', or name one of 'document', 'rubric'"
    ),
    RuleCase(
      "none is installed",
      Sample.curriculum(Sample.module("a", assessments: [Sample.assessment(by: "scale", line: 5)])),
      assessors: [],
      finds: "5:3 warning: assessor 'scale' is not installed; its module stays readable but can't "
        + "be assessed | install the assessor 'scale'"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(AssessorIsInstalled.self, is: "CUR017")
  }
}
