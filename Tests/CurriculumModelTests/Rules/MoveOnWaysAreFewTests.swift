import CurriculumModel
import Diagnostics
import Testing

@Suite struct `A moveOn offers not too many ways` {
  /// `pairs` times a choice of two assessments, all of them demanded.
  private static func choices(_ pairs: Int) -> Curriculum {
    let names = (0..<pairs).flatMap { ["a\($0)", "b\($0)"] }
    func passed(_ name: String) -> Condition {
      Condition(.assessmentPassed(AssessmentID(name), nil), origin: Sample.at(9))
    }
    return Sample.curriculum(
      Sample.module(
        "a",
        moveOn: Condition(
          .allOf((0..<pairs).map { Condition(.anyOf([passed("a\($0)"), passed("b\($0)")])) }),
          origin: Sample.at(8)
        ),
        assessments: names.map { Sample.assessment(AssessmentID($0)) }
      )
    )
  }

  static let cases: [RuleCase] = [
    RuleCase("sound: 256 ways", choices(8)),
    RuleCase(
      "512 ways",
      choices(9),
      finds:
        "8:3 error: the moveOn of module 'a' offers more than 256 ways to meet it | offer fewer "
        + "choices, or split the module"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(MoveOnWaysAreFew.self, is: "CUR025")
  }

  @Test(.timeLimit(.minutes(1)))
  func `conditions in conditions are each looked at once`() {
    var condition = Condition(.anyOf([]))
    for _ in 0..<200 { condition = Condition(.anyOf([condition])) }
    let curriculum = Sample.curriculum(Sample.module("a", after: condition))
    let findings = CurriculumRules.check(
      curriculum,
      in: RuleContext(assessors: ["document", "rubric"], languages: ["id", "en"])
    )
    #expect(findings.contains { $0.code == "CUR010" })
  }
}
