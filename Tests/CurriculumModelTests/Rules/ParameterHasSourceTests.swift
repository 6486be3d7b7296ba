import CurriculumModel
import Testing

@Suite struct `Every value names its source` {
  static let cases: [RuleCase] = [
    RuleCase("sound", Figures.curriculum(Figures.value("1"))),
    RuleCase(
      "nothing and blanks",
      Figures.curriculum(
        Figures.value("1", to: "2025-12-31", source: "", line: 5),
        Figures.value("2", from: "2026-01-01", source: " \n", line: 6)
      ),
      finds:
        "5:5 error: value '1' of parameter 'rate' names no source | "
        + "name the law, decree or publication in source=\"…\"",
      "6:5 error: value '2' of parameter 'rate' names no source | "
        + "name the law, decree or publication in source=\"…\""
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ParameterHasSource.self, is: "CUR020")
  }
}
