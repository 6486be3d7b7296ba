import CurriculumModel
import Testing

@Suite struct `Periods of a parameter leave no gap` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: the next begins the day after",
      Figures.curriculum(
        Figures.value("1", from: "2025-01-01", to: "2025-12-31"),
        Figures.value("2", from: "2026-01-01", to: "2026-12-31")
      )
    ),
    RuleCase(
      "one day",
      Figures.curriculum(
        Figures.value("2", from: "2026-01-01", line: 5),
        Figures.value("1", to: "2025-12-30", line: 6)
      ),
      finds: "5:5 warning: parameter 'rate' has no value from 2025-12-31 to 2025-12-31 | "
        + "let the earlier value hold until 2025-12-31, or add one for these days"
    ),
    RuleCase(
      "a gap behind a long value that covers a short one",
      Figures.curriculum(
        Figures.value("1", from: "2025-01-01", to: "2025-12-31"),
        Figures.value("2", from: "2025-02-01", to: "2025-02-28"),
        Figures.value("3", from: "2026-03-01", line: 7)
      ),
      finds: "7:5 warning: parameter 'rate' has no value from 2026-01-01 to 2026-02-28 | "
        + "let the earlier value hold until 2026-02-28, or add one for these days"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ParameterPeriodsAreSeamless.self, is: "CUR015")
  }
}
