import CurriculumModel
import Testing

@Suite struct `A moveOn names assessments of its module` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"))),
    RuleCase(
      "a slip",
      Sample.curriculum(Sample.module("a", moveOn: Sample.passed("quizz", line: 6))),
      finds: "6:5 error: moveOn names assessment 'quizz', which module 'a' has not | "
        + "did you mean 'quiz'?"
    ),
    RuleCase(
      "an assessment of another module",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Condition(.assessmentCompleted("visit", nil), origin: Sample.at(6))
        ),
        Sample.module(
          "b",
          moveOn: Sample.passed("visit"),
          assessments: [Sample.assessment("visit")]
        )
      ),
      finds: "6:3 error: moveOn names assessment 'visit', which module 'a' has not | "
        + "add <assessment id=\"visit\"> to the module, or name one it has"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(MoveOnAssessmentExists.self, is: "CUR007")
  }
}
