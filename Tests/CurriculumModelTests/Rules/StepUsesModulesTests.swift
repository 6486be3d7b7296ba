import CurriculumModel
import Testing

@Suite struct `Every step uses a module` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"))),
    RuleCase(
      "an empty step",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [Sample.step("one", [Sample.use("a")]), Sample.step("two", [], line: 7)]
      ),
      finds: "7:3 error: step 'two' uses no module, so it can never be satisfied | "
        + "add <use module=\"…\"/>, or take the step out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(StepUsesModules.self, is: "CUR002")
  }
}
