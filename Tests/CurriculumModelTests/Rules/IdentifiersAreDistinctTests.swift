import CurriculumModel
import Testing

@Suite struct `Every id is used once` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Sample.curriculum(Sample.module("a"), Sample.module("b"))),
    RuleCase(
      "two modules",
      Sample.curriculum([Sample.module("a", line: 2), Sample.module("a", line: 9)], steps: []),
      finds: "9:3 error: module id 'a' is already taken at c.xml:2:3 | "
        + "give this module another id, or take it out"
    ),
    RuleCase(
      "three steps",
      Sample.curriculum(
        [],
        steps: [4, 6, 8].map { Sample.step("s", [], line: $0) }
      ),
      finds:
        "6:3 error: step id 's' is already taken at c.xml:4:3 | "
        + "give this step another id, or take it out",
      "8:3 error: step id 's' is already taken at c.xml:4:3 | "
        + "give this step another id, or take it out"
    ),
    RuleCase(
      "two tracks without a place",
      Sample.curriculum([], steps: [], tracks: ["food", "food"]),
      finds: "error: track id 'food' is already taken | "
        + "give this track another id, or take it out"
    ),
    RuleCase(
      "two assessments of a module",
      Sample.curriculum(
        Sample.module("a", assessments: [Sample.assessment(line: 3), Sample.assessment(line: 5)])
      ),
      finds: "5:3 error: assessment id 'quiz' is already taken at c.xml:3:3 | "
        + "give this assessment another id, or take it out"
    ),
    RuleCase(
      "two parameters of a module, though a third module has one too",
      Sample.curriculum(
        Sample.module("a", parameters: [Figures.parameter(line: 3), Figures.parameter(line: 5)]),
        Sample.module("b", parameters: [Figures.parameter(line: 7)])
      ),
      finds: "5:3 error: parameter id 'rate' is already taken at c.xml:3:3 | "
        + "give this parameter another id, or take it out"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(IdentifiersAreDistinct.self, is: "CUR001")
  }
}
