import Testing

@testable import Timetabling

@Suite("Cooling")
struct CoolingTests {
  private var strategy: SearchStrategy {
    var strategy = SearchStrategy()
    strategy.start = 64
    strategy.end = 1
    strategy.mostWorsening = 0.02
    return strategy
  }

  /// Temperatures at evenly spread shares while a given share of moves makes things worse.
  private func way(_ steps: Int, worsening: (Double) -> Double) -> [Double] {
    var cooling = Cooling(strategy)
    return (0...steps).map { step in
      let temperature = cooling.temperature(at: Double(step) / Double(steps))
      cooling.note(worsening: worsening(temperature))
      return temperature
    }
  }

  @Test func `falls by a constant factor when few moves make things worse`() {
    let found = way(6) { _ in 0.02 }
    for (step, temperature) in found.enumerated() {
      #expect(abs(temperature - Double(64 >> step)) < 1e-6)
    }
  }

  @Test func `goes twice as fast where twice as many moves may be worse`() {
    let found = way(600) { _ in 0.04 }
    // A tenth of the time over, a fifth of what is left of the way is gone, a little at a time.
    let expected = 64 * ExactMath.exponential(-ExactMath.logarithm(64) * (1 - 0.9 * 0.9))
    #expect(abs(found[60] - expected) < 0.1)
  }

  @Test func `gives the time saved in the heat to the rest of the way`() {
    let hurried = way(1000) { $0 > 8 ? 0.2 : 0 }
    let even = way(1000) { _ in 0 }
    #expect(even.count { $0 > 8 } > 450)
    #expect(hurried.count { $0 > 8 } < 80)
    #expect(hurried.count { 1.5...3 ~= $0 } > even.count { 1.5...3 ~= $0 } * 3 / 2)
  }

  @Test(arguments: UInt64(1)...50)
  func `never rises and ends at the end, however the moves turn out`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var cooling = Cooling(strategy)
    var last = cooling.temperature(at: 0)
    #expect(last == 64)
    var share = 0.0
    while share < 1 {
      cooling.note(worsening: Double.random(in: 0...1, using: &random))
      share = min(1, share + Double.random(in: 0...0.05, using: &random))
      let temperature = cooling.temperature(at: share)
      #expect(temperature <= last)
      last = temperature
    }
    #expect(abs(last - 1) < 1e-9)
  }

  @Test func `a clock that runs backwards heats nothing up`() {
    var cooling = Cooling(strategy)
    let there = cooling.temperature(at: 0.5)
    #expect(cooling.temperature(at: 0.4) == there)
  }
}
