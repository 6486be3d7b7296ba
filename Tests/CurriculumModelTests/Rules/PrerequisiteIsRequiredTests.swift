import CurriculumModel
import Testing

@Suite struct `A required module waits for required ones` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: the optional one is an alternative",
      Sample.curriculum(
        [
          Sample.module("a"), Sample.module("b"),
          Sample.module(
            "c",
            after: Condition(.anyOf([Sample.satisfied("a"), Sample.satisfied("b")]))
          ),
        ],
        steps: [
          Sample.step(
            "one",
            [Sample.use("a", isRequired: false), Sample.use("b"), Sample.use("c")]
          )
        ]
      )
    ),
    RuleCase(
      "sound: an optional one waits for an optional one",
      Sample.curriculum(
        [Sample.module("a"), Sample.module("b", after: Sample.satisfied("a"))],
        steps: [
          Sample.step(
            "one",
            [Sample.use("a", isRequired: false), Sample.use("b", isRequired: false)]
          )
        ]
      )
    ),
    RuleCase(
      "through allOf in the module, and in its use",
      Sample.curriculum(
        [
          Sample.module("a"),
          Sample.module("b", after: Condition(.allOf([Sample.satisfied("a", line: 9)]))),
        ],
        steps: [
          Sample.step(
            "one",
            [
              Sample.use("a", isRequired: false),
              Sample.use("b", after: Sample.satisfied("a", line: 5)),
            ]
          )
        ]
      ),
      finds:
        "5:5 warning: required module 'b' waits for 'a', which is optional | "
        + "make 'a' required, or take this prerequisite out",
      "9:5 warning: required module 'b' waits for 'a', which is optional | "
        + "make 'a' required, or take this prerequisite out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(PrerequisiteIsRequired.self, is: "CUR022")
  }
}
