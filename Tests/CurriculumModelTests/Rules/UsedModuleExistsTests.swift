import CurriculumModel
import Testing

@Suite struct `A used module exists` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a")), available: ["a", "b"]),
    RuleCase(
      "nothing like it",
      Sample.curriculum([], steps: [Sample.step("one", [Sample.use("halal", line: 4)])]),
      available: ["nib"],
      finds: "4:3 error: module 'halal' is used here but was not found | "
        + "add modules/halal/module.xml, or a <library> that holds it"
    ),
    RuleCase(
      "a slip for a module with a file that nothing uses",
      Sample.curriculum([], steps: [Sample.step("one", [Sample.use("nibb", line: 4)])]),
      available: ["nib"],
      finds: "4:3 error: module 'nibb' is used here but was not found | did you mean 'nib'?"
    ),
    RuleCase(
      "a slip for a module that was built in code",
      Sample.curriculum(
        [Sample.module("nib")],
        steps: [Sample.step("one", [Sample.use("nib"), Sample.use("nbi", line: 5)])]
      ),
      finds: "5:3 error: module 'nbi' is used here but was not found | did you mean 'nib'?"
    ),
    RuleCase(
      "a module whose file has findings of its own",
      Sample.curriculum([], steps: [Sample.step("one", [Sample.use("nib", line: 4)])]),
      available: ["nib"]
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(UsedModuleExists.self, is: "CUR003")
  }
}
