import CurriculumModel
import Testing

@Suite struct `Texts are finished` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: braces that hold no id",
      Sample.curriculum(
        Sample.module(
          "a",
          assessments: [Sample.assessment(title: LocalizedText(id: "{Dua kata}", en: "{}"))]
        )
      )
    ),
    RuleCase(
      "a placeholder in one language of a title",
      Sample.curriculum(
        Sample.module(
          "a",
          assessments: [
            Sample.assessment(title: LocalizedText(id: "Tarif {rate}", en: "Rate"), line: 5)
          ]
        )
      ),
      finds: "5:3 warning: the title of assessment 'quiz' shows '{rate}' to its readers | "
        + "write out what is meant"
    ),
    RuleCase(
      "one in the reason of an exemption",
      Sample.curriculum(
        [
          Sample.module(
            "a",
            exempting: [
              Exemption(
                track: "food",
                reason: LocalizedText(id: "Ada", en: "{reason}"),
                origin: Sample.at(4)
              )
            ]
          )
        ],
        steps: [Sample.step("one", [Sample.use("a")])],
        tracks: ["food"]
      ),
      finds:
        "4:3 warning: the reason of the exemption for 'food' shows '{reason}' to its readers | "
        + "write out what is meant"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(TextsAreFinished.self, is: "CUR021")
  }
}
