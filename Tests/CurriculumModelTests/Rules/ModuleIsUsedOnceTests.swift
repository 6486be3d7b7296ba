import CurriculumModel
import Testing

@Suite struct `Every module is used once` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"), Sample.module("b"))),
    RuleCase(
      "in two steps",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [
          Sample.step("one", [Sample.use("a", line: 4)]),
          Sample.step("two", [Sample.use("a", line: 7)]),
        ]
      ),
      finds: "7:3 error: module 'a' is already used in step 'one' | "
        + "take this <use> out; name the module as a prerequisite if it is needed here"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ModuleIsUsedOnce.self, is: "CUR012")
  }
}
