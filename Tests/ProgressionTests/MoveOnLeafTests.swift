import AssessmentKit
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `A leaf of a moveOn` {
  /// A verdict with a score, what a mastery score of 0.6 makes of it, and what it satisfies.
  struct Judged: Sendable, CustomTestStringConvertible {
    var verdict: Outcome.Verdict
    var score: Double?
    var masteryScore: Double?
    var passes: Bool
    var completes: Bool

    var testDescription: String {
      "\(verdict), score \(score ?? -1) of \(masteryScore ?? -1)"
    }

    init(_ verdict: Outcome.Verdict, _ score: Double?, of mastery: Double?, _ met: (Bool, Bool)) {
      self.verdict = verdict
      self.score = score
      masteryScore = mastery
      (passes, completes) = met
    }
  }

  static let table = [
    Judged(.passed, nil, of: nil, (true, true)),
    Judged(.completed, nil, of: nil, (false, true)),
    Judged(.failed, nil, of: nil, (false, false)),
    Judged(.awaited, nil, of: nil, (false, false)),
    Judged(.incomplete(missing: ["number"]), nil, of: nil, (false, false)),
    // A mastery score decides on passing alone, and only together with a score.
    Judged(.passed, nil, of: 0.6, (true, true)),
    Judged(.passed, 0.59, of: 0.6, (false, true)),
    Judged(.completed, 0.6, of: 0.6, (true, true)),
    Judged(.completed, 0.59, of: 0.6, (false, true)),
    Judged(.completed, nil, of: 0.6, (false, true)),
    Judged(.failed, 0.59, of: 0.6, (false, false)),
    Judged(.failed, 0.6, of: 0.6, (true, false)),
    Judged(.failed, 1, of: nil, (false, false)),
    Judged(.awaited, 1, of: 0.6, (false, false)),
  ]

  @Test(arguments: table)
  func `is met by the verdict, and a pass by the mastery score`(judged: Judged) {
    let rules: [(Condition.Rule, Bool)] = [
      (.assessmentPassed("a", nil), judged.passes),
      (.assessmentCompleted("a", nil), judged.completes),
    ]
    for (rule, expected) in rules {
      let module = Module.test("m", moveOn: rule, masteryScore: judged.masteryScore)
      var chronicle = Chronicle(.test(module))
      chronicle.assess("2026-02-01", "m", judged.verdict, score: judged.score)
      #expect(chronicle.evaluation(on: "2026-02-02").isSatisfied("m") == expected, "\(rule)")
    }
  }

  @Test func `asked for three completions counts no failure among them`() throws {
    let rule = Condition.Rule.assessmentCompleted("a", Repetition(times: 3, every: nil))
    var chronicle = Chronicle(.test(.test("m", moveOn: rule)))
    chronicle.assess("2026-02-01", "m", .completed)
    chronicle.assess("2026-02-02", "m", .failed)
    chronicle.assess("2026-02-03", "m", .passed)
    let standing = try chronicle.standing(of: "m", on: "2026-02-04")
    #expect(standing.missing?.have == 2)
    #expect(standing.missing?.needed == 3)
    chronicle.assess("2026-02-05", "m", .completed)
    #expect(chronicle.evaluation(on: "2026-02-05").isSatisfied("m"))
  }

  @Test func `keeps a failure out of what being satisfied rests on`() throws {
    var chronicle = Chronicle(.test(.test("m")))
    chronicle.assess("2026-02-01", "m", .failed)
    let pass = chronicle.assess("2026-02-02", "m", .passed)
    let standing = try chronicle.standing(of: "m", on: "2026-02-03")
    #expect(standing.evidence == [pass])
  }
}
