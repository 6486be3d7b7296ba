import Testing

@testable import Timetabling

@Suite("The search's running cost")
struct IncrementalCostTests {
  /// Runs a search in short legs and prices the timetable from scratch after each of them.
  private func compare(seed: UInt64, legs: Int, movesPerLeg: Int) {
    let problem = RandomProblem.make(seed: seed)
    var annealer = RandomProblem.search(problem, seed: seed)
    for leg in 0..<legs {
      annealer.run(moves: movesPerLeg, temperature: leg % 3 == 0 ? 40 : 2)
      let scratch = problem.evaluate(annealer.current(for: problem)).score
      let running = Score(unplaced: annealer.state.poolCount, soft: annealer.cost)
      if scratch != running {
        Issue.record("seed \(seed), leg \(leg): running \(running), from scratch \(scratch)")
        return
      }
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `equals the price from scratch after every single move`(seed: UInt64) {
    compare(seed: seed, legs: 400, movesPerLeg: 1)
  }

  @Test(arguments: UInt64(100)...180)
  func `equals the price from scratch after many moves, and breaks no hard rule`(seed: UInt64) {
    compare(seed: seed, legs: 5, movesPerLeg: 5_000)
  }
}
