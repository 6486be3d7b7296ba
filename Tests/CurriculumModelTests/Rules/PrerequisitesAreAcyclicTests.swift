import CurriculumModel
import Testing

@Suite struct `Prerequisites form no circle` {
  static let cases: [RuleCase] = [
    RuleCase(
      "sound: a later step when the order is free",
      Sample.curriculum(
        [Sample.module("a", after: Sample.satisfied("b")), Sample.module("b")],
        steps: [Sample.step("one", [Sample.use("a")]), Sample.step("two", [Sample.use("b")])]
      )
    ),
    RuleCase(
      "sound: a way round",
      Sample.curriculum(
        Sample.module(
          "a",
          after: Condition(.anyOf([Sample.satisfied("b"), Sample.satisfied("c")]))
        ),
        Sample.module("b", after: Sample.satisfied("a")),
        Sample.module("c")
      )
    ),
    RuleCase(
      "sound: any module satisfies a step of optional ones",
      Sample.curriculum(
        [
          Sample.module("a"), Sample.module("b", after: Sample.satisfied("c")),
          Sample.module("c"),
        ],
        steps: [
          Sample.step(
            "one",
            [Sample.use("a", isRequired: false), Sample.use("b", isRequired: false)]
          ),
          Sample.step("two", [Sample.use("c")]),
        ]
      )
    ),
    RuleCase(
      "sound: an optional module holds no later step shut",
      Sample.curriculum(
        [
          Sample.module("a"), Sample.module("b", after: Sample.stepSatisfied("two")),
          Sample.module("c"),
        ],
        steps: [
          Sample.step("one", [Sample.use("a"), Sample.use("b", isRequired: false)]),
          Sample.step("two", [Sample.use("c")]),
        ],
        order: .sequential
      )
    ),
    RuleCase(
      "sound: two tracks, on both of which somebody may be",
      Sample.curriculum(
        [
          Sample.module(
            "a",
            exempting: [Exemption(track: "craft", reason: Sample.title)]
          ),
          Sample.module(
            "b",
            after: Condition(.allOf([Condition(.onTrack("craft")), Sample.satisfied("a")]))
          ),
        ],
        steps: [
          Sample.step("one", [Sample.use("a", track: "food")]),
          Sample.step("two", [Sample.use("b")]),
        ],
        order: .sequential,
        tracks: ["food", "craft"]
      )
    ),
    RuleCase(
      "of three",
      Sample.curriculum(
        Sample.module("a", after: Sample.satisfied("b", line: 2)),
        Sample.module("b", after: Sample.satisfied("c", line: 3)),
        Sample.module("c", after: Sample.satisfied("a", line: 4))
      ),
      finds: "2:5 error: prerequisites form a circle: module 'a' → module 'b' → module 'c' → "
        + "module 'a' | take one of these prerequisites out, or move the module to a later step"
    ),
    RuleCase(
      "an exemption breaks no circle, since most have none",
      Sample.curriculum(
        [
          Sample.module(
            "a",
            after: Sample.satisfied("a", line: 2),
            exempting: [Exemption(track: "food", reason: Sample.title)]
          )
        ],
        steps: [Sample.step("one", [Sample.use("a")])],
        tracks: ["food"]
      ),
      finds: "2:5 error: prerequisites form a circle: module 'a' → module 'a' | "
        + "take one of these prerequisites out, or move the module to a later step"
    ),
    RuleCase(
      "through the order of steps",
      Sample.curriculum(
        [Sample.module("a", after: Sample.satisfied("b", line: 2)), Sample.module("b")],
        steps: [Sample.step("one", [Sample.use("a")]), Sample.step("two", [Sample.use("b")])],
        order: .sequential
      ),
      finds: "2:5 error: prerequisites form a circle: module 'a' → module 'b' → step 'two' → "
        + "step 'one' → module 'a' | "
        + "take one of these prerequisites out, or move the module to a later step"
    ),
    RuleCase(
      "a step's availability that waits for its own module",
      Sample.curriculum(
        [Sample.module("a")],
        steps: [Sample.step("one", [Sample.use("a")], after: Sample.satisfied("a", line: 5))]
      ),
      finds: "5:5 error: prerequisites form a circle: module 'a' → step 'one' → module 'a' | "
        + "take one of these prerequisites out, or move the module to a later step"
    ),
  ]

  @Test(arguments: cases) func `is checked`(_ row: RuleCase) {
    row.check(PrerequisitesAreAcyclic.self, is: "CUR009")
  }
}
