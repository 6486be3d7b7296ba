import CurriculumModel
import Testing

@Suite struct `A named track exists` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound",
      Sample.curriculum(
        [
          Sample.module(
            "a",
            after: Condition(.onTrack("food")),
            exempting: [Exemption(track: "craft", reason: Sample.title)]
          )
        ],
        steps: [Sample.step("one", [Sample.use("a", track: "food")])],
        tracks: ["food", "craft"]
      )
    ),
    RuleCase(
      "a slip in a use",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [Sample.step("one", [Sample.use("a", track: "foods", line: 5)])],
        tracks: ["food"]
      ),
      finds: "5:3 error: track 'foods' is not declared by curriculum 'c' | did you mean 'food'?"
    ),
    RuleCase(
      "an unknown track in a condition",
      Sample.curriculum(
        Sample.module("a", after: Condition(.onTrack("craft"), origin: Sample.at(8)))
      ),
      finds: "8:3 error: track 'craft' is not declared by curriculum 'c' | "
        + "add <track id=\"craft\"> to it"
    ),
    RuleCase(
      "an exemption for another curriculum's track",
      Sample.curriculum(
        Sample.module(
          "a",
          exempting: [Exemption(track: "craft", reason: Sample.title, origin: Sample.at(9))]
        )
      ),
      finds: "9:3 warning: track 'craft' is not declared by curriculum 'c' | "
        + "add <track id=\"craft\"> to it"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(TrackExists.self, is: "CUR006")
  }
}
