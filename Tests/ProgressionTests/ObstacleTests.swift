import AssessmentKit
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `Obstacles` {
  private static let curriculum = Curriculum.test(
    tracks: ["food"],
    steps: [
      (
        "s",
        [
          .test("limited", attemptLimit: 1), .test("after-limited", after: "limited"),
          .test("food-only"), .test("after-food", after: "food-only"),
          .test("after-unknown", after: "nowhere"), .test("circle", after: "circle"),
          .test("impossible", moveOn: .anyOf([])),
        ]
      )
    ],
    uses: ["food-only": ModuleUse(module: "food-only", track: "food")]
  )

  @Test func `name what no action removes`() {
    var chronicle = Chronicle(Self.curriculum)
    chronicle.assess("2026-02-01", "limited", .failed)
    let table: [(Goal, [Obstacle])] = [
      (.satisfied("limited"), [.attemptsExhausted("limited")]),
      (.opened("after-limited"), [.attemptsExhausted("limited")]),
      (.opened("food-only"), [.notApplicable("food-only")]),
      (.opened("after-food"), [.notApplicable("food-only")]),
      (.opened("after-unknown"), [.unknownModule("nowhere")]),
      (.opened("circle"), [.unreachable("circle")]),
      (.satisfied("impossible"), [.unreachable("impossible")]),
      (.opened("no"), [.unknownModule("no")]),
      (.step("no"), [.unknownStep("no")]),
    ]
    for (goal, expected) in table {
      #expect(chronicle.evaluation(on: "2026-02-02").plan(to: goal) == .blocked(expected))
    }
    chronicle.record("2026-02-03", .abandoned(reason: "moved"))
    let gone = chronicle.evaluation(on: "2026-02-04").plan(to: .satisfied("limited"))
    #expect(gone == .blocked([.abandoned]))
  }
}
