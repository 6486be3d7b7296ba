import CurriculumModel
import Testing

@Suite struct `A prerequisite names a step that exists` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      Sample.curriculum(
        [Sample.module("a"), Sample.module("b", after: Sample.stepSatisfied("one"))],
        steps: [Sample.step("one", [Sample.use("a")]), Sample.step("two", [Sample.use("b")])]
      )
    ),
    RuleCase(
      "a slip",
      Sample.curriculum(Sample.module("a", after: Sample.stepSatisfied("ome", line: 3))),
      finds: "3:5 error: prerequisite 'ome' names no step | did you mean 'one'?"
    ),
    RuleCase(
      "a label in place of an id",
      Sample.curriculum(Sample.module("a", after: Sample.stepSatisfied("P-one", line: 3))),
      finds: "3:5 error: prerequisite 'P-one' names no step | did you mean 'one'?"
    ),
    RuleCase(
      "nothing like it, in an availability",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [
          Sample.step("one", [Sample.use("a")], after: Sample.stepSatisfied("training", line: 5))
        ]
      ),
      finds: "5:5 error: prerequisite 'training' names no step | name one of the steps 'one'"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ConditionStepExists.self, is: "CUR005")
  }
}
