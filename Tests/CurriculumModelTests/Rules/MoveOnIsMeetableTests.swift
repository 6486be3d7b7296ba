import CurriculumModel
import Testing

@Suite struct `A moveOn can be met` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: as often as it may be tried",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Sample.passed(times: 3),
          assessments: [Sample.assessment(attemptLimit: 3)]
        )
      )
    ),
    RuleCase(
      "sound: the other alternative can be met",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Condition(.anyOf([Sample.passed(times: 3), Sample.passed()])),
          assessments: [Sample.assessment(attemptLimit: 2)]
        )
      )
    ),
    RuleCase(
      "more often than it may be tried",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Sample.passed(times: 3, line: 8),
          assessments: [Sample.assessment(attemptLimit: 2)]
        )
      ),
      finds: "8:5 error: module 'a' can never be satisfied: assessment 'quiz' is asked for 3 times "
        + "but allows 2 attempts | ask for less, or allow more"
    ),
    RuleCase(
      "more than stand there",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Condition(.atLeast(2, [Sample.passed()]), origin: Sample.at(8))
        )
      ),
      finds: "8:3 error: module 'a' can never be satisfied: at least 2 are asked for, but only 1 "
        + "stand here | ask for less, or allow more"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(MoveOnIsMeetable.self, is: "CUR011")
  }
}
