import CurriculumModel
import Testing

@Suite struct `Figures are in range` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: both ends",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Condition(.allOf([Sample.passed(times: 2), Sample.passed("visit")])),
          assessments: [
            Sample.assessment(masteryScore: 0, attemptLimit: 2),
            Sample.assessment("visit", masteryScore: 1, attemptLimit: 1),
          ]
        ),
        taught("b", ClassFormat(meetings: 1, lessonHoursPerMeeting: 1, size: 1)),
        taught("c", ClassFormat(meetings: 60, lessonHoursPerMeeting: 24, size: 500))
      )
    ),
    RuleCase(
      "percent for a share, no attempt, and once for often",
      Sample.curriculum(
        Sample.module(
          "a",
          moveOn: Sample.passed(times: 1, line: 8),
          assessments: [Sample.assessment(masteryScore: 70, attemptLimit: 0, line: 5)]
        )
      ),
      finds:
        "5:3 error: masteryScore=70.0 is out of range | give a number of 0...1",
      "5:3 error: attemptLimit=0 is out of range | give a number of 1 or more",
      "8:5 error: times=1 is out of range | give a number of 2 or more"
    ),
    RuleCase(
      "no number",
      Sample.curriculum(
        Sample.module("a", assessments: [Sample.assessment(masteryScore: .nan, line: 5)])
      ),
      finds: "5:3 error: masteryScore=nan is out of range | give a number of 0...1"
    ),
    RuleCase(
      "a class of no one",
      Sample.curriculum(
        taught("a", ClassFormat(meetings: 61, lessonHoursPerMeeting: 25, size: 0))
      ),
      finds:
        "2:3 error: meetings=61 is out of range | give a number of 1...60",
      "2:3 error: lessonHoursPerMeeting=25 is out of range | give a number of 1...24",
      "2:3 error: size=0 is out of range | give a number of 1...500"
    ),
  ]

  static func taught(_ id: ModuleID, _ format: ClassFormat) -> Module {
    var module = Sample.module(id, line: 2)
    module.classFormat = format
    return module
  }

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(FiguresAreInRange.self, is: "CUR019")
  }
}
