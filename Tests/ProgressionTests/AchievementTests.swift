import AssessmentKit
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `What somebody did` {
  private static let first = Curriculum.test(
    .test("class", exempting: ["running"]),
    .test(
      "choice",
      moveOn: .anyOf([Condition(.onTrack("running")), Condition(.assessmentPassed("a", nil))])
    ),
    tracks: ["running"]
  )

  enum Deed: Sendable { case passes, waived, failed }

  /// Module; on the track; what was done, on days that follow each other; how many judgements count.
  static let deeds: [(ModuleID, Bool, [Deed], Int?)] = [
    ("class", false, [], nil),
    ("class", false, [.passes], 1),
    ("class", false, [.failed], nil),
    ("class", false, [.failed, .passes], 1),
    ("class", false, [.passes, .passes], 1),
    ("class", false, [.waived], nil),
    ("class", false, [.waived, .passes], 1),
    ("class", true, [], nil),
    ("class", true, [.passes], 1),
    ("choice", true, [], nil),
    ("choice", true, [.passes], 1),
    ("choice", false, [.waived], nil),
  ]

  @Test(arguments: deeds)
  func `is what was judged, and nothing that was spared`(
    module: ModuleID,
    isOnTrack: Bool,
    deeds: [Deed],
    expected: Int?
  ) {
    var story = Chronicle(Self.first, tracks: isOnTrack ? ["running"] : [])
    Self.tell(deeds, of: module, in: &story)
    let found = story.evaluation(on: "2026-06-01").achievement(of: module, earlier: [])
    #expect(found?.judgements.count == expected)
    #expect(found?.creditedFrom == nil)
  }

  /// Module; on the track; what was done before the move; whether it is credited afterwards.
  static let moves: [(ModuleID, Bool, [Deed], Bool)] = [
    ("class", false, [.passes], true),
    ("class", false, [.waived], false),
    ("class", true, [], false),
    ("choice", true, [], false),
    ("choice", true, [.passes], true),
  ]

  /// The new versions ask for more than a pass, and know no track that exempts.
  @Test(arguments: moves)
  func `of an earlier version is credited, and never what was spared there`(
    module: ModuleID,
    isOnTrack: Bool,
    deeds: [Deed],
    isDone: Bool
  ) throws {
    let second = Curriculum.test(
      .test(
        "class",
        moveOn: .allOf([
          Condition(.assessmentPassed("a", nil)), Condition(.assessmentPassed("b", nil)),
        ])
      ),
      .test(
        "chosen",
        moveOn: .allOf([
          Condition(.assessmentPassed("a", nil)), Condition(.assessmentPassed("b", nil)),
        ])
      ),
      tracks: ["running"]
    )
    var story = Chronicle(Self.first, tracks: isOnTrack ? ["running"] : [])
    Self.tell(deeds, of: module, in: &story)
    let references = ["2", "3"].map {
      CurriculumReference(id: "test", version: $0, sha256: $0)
    }
    let (old, new) = (ProgressionIndex(Self.first), ProgressionIndex(second))
    try story.carryOut(
      "2026-05-01",
      .migrate(to: new, as: references[0], mapping: ["choice": "chosen"])
    )
    for (round, earlier) in [[old], [old, new]].enumerated() {
      if round == 1 {
        story = story.under(second)
        try story.carryOut("2026-05-02", .migrate(to: new, as: references[1], mapping: [:]))
      }
      let evaluation = Evaluation(
        story.state,
        new,
        asOf: Chronicle.noon("2026-06-01"),
        earlier: earlier
      )
      let renamed: ModuleID = module == "choice" ? "chosen" : module
      #expect(evaluation.isSatisfied(renamed))
      let found = evaluation.achievement(of: renamed, earlier: earlier)
      #expect(found?.creditedFrom == (isDone ? Chronicle.reference : nil))
      #expect((found == nil) == !isDone)
    }
  }

  private static func tell(_ deeds: [Deed], of module: ModuleID, in story: inout Chronicle) {
    for (day, deed) in deeds.enumerated() {
      let day = "2026-02-0\(day + 1)"
      switch deed {
      case .passes: story.assess(day, module, .passed)
      case .failed: story.assess(day, module, .failed)
      case .waived:
        story.record(
          day,
          .waived(Fact.Waiver(module: module, reason: .hardship, note: ""))
        )
      }
    }
  }
}
