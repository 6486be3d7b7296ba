import CurriculumModel
import Testing

@testable import Progression

@Suite struct `A search out of its budget` {
  /// The goal asks for two of three modules, and any two of them share a helper that opens both.
  private static let curriculum: Curriculum = {
    let helpers: [Module] = [.test("h1"), .test("h2"), .test("h3")]
    let pairs: [(ModuleID, [ModuleID])] = [
      ("m1", ["h1", "h2"]), ("m2", ["h2", "h3"]), ("m3", ["h1", "h3"]),
    ]
    let middle = pairs.map { id, any in
      var module = Module.test(id)
      module.prerequisites = Condition(.anyOf(any.map { Condition(.moduleSatisfied($0)) }))
      return module
    }
    var goal = Module.test("goal")
    goal.prerequisites = Condition(
      .atLeast(2, pairs.map { Condition(.moduleSatisfied($0.0)) })
    )
    return .test(steps: [("s", helpers + middle + [goal])])
  }()

  @Test func `says that its way is not proven, and with enough of it that it is`() {
    let evaluation = Chronicle(Self.curriculum).evaluation(on: "2026-02-01")
    guard case .plan(let first) = evaluation.plan(to: .opened("goal"), budget: 0),
      case .plan(let best) = evaluation.plan(to: .opened("goal"))
    else {
      Issue.record("blocked")
      return
    }
    #expect(!first.isProvenCheapest)
    #expect(best.isProvenCheapest)
    #expect(best.cost == 3)
    #expect(first.cost >= best.cost)
  }
}
