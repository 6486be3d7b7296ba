import CurriculumModel
import Testing

@Suite struct `A prerequisite names a module in use` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      Sample.curriculum(Sample.module("a"), Sample.module("b", after: Sample.satisfied("a")))
    ),
    RuleCase(
      "a slip, deep in a module's prerequisites",
      Sample.curriculum(
        Sample.module("airways"),
        Sample.module(
          "b",
          after: Condition(.allOf([Condition(.anyOf([Sample.satisfied("airway", line: 14)]))]))
        )
      ),
      finds: "14:5 error: prerequisite 'airway' names no module | did you mean 'airways'?"
    ),
    RuleCase(
      "nothing like it, in a use and an availability",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [
          Sample.step(
            "one",
            [Sample.use("a", after: Sample.satisfied("halal", line: 6))],
            after: Sample.satisfied("npwp", line: 4)
          )
        ]
      ),
      finds:
        "4:5 error: prerequisite 'npwp' names no module | "
        + "name a module that a step of curriculum 'c' uses",
      "6:5 error: prerequisite 'halal' names no module | "
        + "name a module that a step of curriculum 'c' uses"
    ),
    RuleCase(
      "a module with a file that no step uses",
      Sample.curriculum(Sample.module("a", after: Sample.satisfied("nib", line: 3))),
      available: ["a", "nib"],
      finds: "3:5 error: prerequisite 'nib' names a module that no step uses | "
        + "add <use module=\"nib\"/> to a step, or take this prerequisite out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ConditionModuleExists.self, is: "CUR004")
  }
}
