import CurriculumModel
import Testing

@Suite struct `Prerequisites can be met` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      Sample.curriculum(Sample.module("a", after: Condition(.anyOf([Condition(.allOf([]))]))))
    ),
    RuleCase(
      "an empty anyOf in a module",
      Sample.curriculum(Sample.module("a", after: Condition(.anyOf([]), origin: Sample.at(3)))),
      finds: "3:3 error: module 'a' can never open: anyOf stands over no condition | "
        + "ask for less, or name more conditions"
    ),
    RuleCase(
      "more than there are, in a step and a use",
      Sample.curriculum(
        [Sample.module("a"), Sample.module("b")],
        steps: [
          Sample.step("one", [Sample.use("a")]),
          Sample.step(
            "two",
            [
              Sample.use(
                "b",
                after: Condition(
                  .atLeast(2, [Sample.satisfied("a")]),
                  origin: Sample.at(9)
                )
              )
            ],
            after: Condition(.atLeast(1, []), origin: Sample.at(7))
          ),
        ]
      ),
      finds:
        "7:3 error: step 'two' can never open: at least 1 are asked for, but only 0 stand here | "
        + "ask for less, or name more conditions",
      "9:3 error: module 'b' can never open: at least 2 are asked for, but only 1 stand here | "
        + "ask for less, or name more conditions"
    ),
    RuleCase(
      "two behind a circle",
      Sample.curriculum(
        [
          Sample.module("a", after: Sample.satisfied("a")),
          Sample.module("b", after: Sample.satisfied("a")),
          Sample.module("c", after: Sample.satisfied("b")),
        ],
        steps: [Sample.step("one", [Sample.use("a"), Sample.use("b", line: 5), Sample.use("c")])]
      ),
      finds: "5:3 error: module 'b' can never open: it waits behind a circle of prerequisites, "
        + "and 1 more with it | fix the circle that CUR009 names"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(PrerequisitesAreMeetable.self, is: "CUR010")
  }
}
