import CurriculumModel
import Testing

@Suite struct `Periods of a parameter do not overlap` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound, though written backwards",
      Figures.curriculum(
        Figures.value("2", from: "2026-01-01"),
        Figures.value("1", to: "2025-12-31")
      )
    ),
    RuleCase(
      "a shared day",
      Figures.curriculum(
        Figures.value("1", to: "2026-01-01"),
        Figures.value("2", from: "2026-01-01", line: 6)
      ),
      finds: "6:5 error: values '1' and '2' of parameter 'rate' both hold on 2026-01-01 | "
        + "let one value end the day before the next begins"
    ),
    RuleCase(
      "two for ever",
      Figures.curriculum(Figures.value("1"), Figures.value("2", line: 6)),
      finds: "6:5 error: values '1' and '2' of parameter 'rate' both hold on the earliest days | "
        + "let one value end the day before the next begins"
    ),
    RuleCase(
      "two within a long one, in a module",
      Sample.curriculum(
        Sample.module(
          "a",
          parameters: [
            Figures.parameter(
              "rate",
              [
                Figures.value("1", from: "2025-01-01", to: "2027-12-31"),
                Figures.value("2", from: "2025-03-01", to: "2025-04-01", line: 6),
                Figures.value("3", from: "2026-05-01", to: "2026-05-01", line: 7),
              ]
            )
          ]
        )
      ),
      finds:
        "6:5 error: values '1' and '2' of parameter 'rate' both hold on 2025-03-01 | "
        + "let one value end the day before the next begins",
      "7:5 error: values '1' and '3' of parameter 'rate' both hold on 2026-05-01 | "
        + "let one value end the day before the next begins"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ParameterPeriodsAreDisjoint.self, is: "CUR014")
  }
}
