import CurriculumModel
import Testing

@Suite struct `A period begins before it ends` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: one day",
      Figures.curriculum(Figures.value("1", from: "2026-01-01", to: "2026-01-01"))
    ),
    RuleCase(
      "backwards",
      Figures.curriculum(Figures.value("1", from: "2026-01-02", to: "2026-01-01", line: 6)),
      finds: "6:5 error: value '1' of parameter 'rate' ends on 2026-01-01, before it begins on "
        + "2026-01-02 | swap or correct validFrom and validTo"
    ),
    RuleCase(
      "no value",
      Figures.curriculum(line: 4),
      finds: "4:3 error: parameter 'rate' has no value | add <value source=\"…\">…</value>"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(ParameterPeriodsAreOrdered.self, is: "CUR016")
  }
}
