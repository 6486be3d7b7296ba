import CurriculumModel
import Testing

@Suite struct `A condition fits its place` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      Sample.curriculum(Sample.module("a"), Sample.module("b", after: Sample.satisfied("a")))
    ),
    RuleCase(
      "an assessment as prerequisite",
      Sample.curriculum(Sample.module("a", after: Sample.passed(line: 3))),
      finds: "3:5 error: a prerequisite of module 'a' asks for an assessment | "
        + "ask for the module with <satisfied module=\"…\"/>"
    ),
    RuleCase(
      "a module in moveOn",
      Sample.curriculum(
        Sample.module("a"),
        Sample.module(
          "b",
          moveOn: Condition(.allOf([Sample.passed(), Sample.satisfied("a", line: 8)]))
        )
      ),
      finds: "8:5 error: the moveOn of module 'b' asks for something outside the module | "
        + "move it to <prerequisites>, or ask for an assessment of the module"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ConditionFitsItsPlace.self, is: "CUR023")
  }
}
