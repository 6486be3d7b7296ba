import CivilTime
import Testing

@testable import Progression

@Suite struct `A set of intervals` {
  private func random(_ generator: inout SplitMix64) -> [Interval] {
    (0..<generator.below(5)).map { _ in
      let start = generator.below(20)
      return Interval(start: at(start), end: at(start + generator.below(8)))
    }
  }

  private func at(_ number: Int) -> Instant { Instant(milliseconds: Int64(number)) }

  @Test(arguments: UInt64(0)..<300)
  func `joins, meets and counts as its instants do`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let spans = (0..<3).map { _ in random(&generator) }
    let sets = spans.map { IntervalSet(union: $0) }
    let whole = IntervalSet(Interval(start: at(0), end: at(30)))
    let count = generator.below(5)
    let some = IntervalSet(atLeast: count, of: sets, within: whole)
    for number in 0..<30 {
      let held = spans.map { $0.contains { $0.contains(at(number)) } }
      let note: Comment = "seed \(seed), instant \(number)"
      #expect(sets.map { $0.contains(at(number)) } == held, note)
      #expect(sets[0].union(sets[1]).contains(at(number)) == (held[0] || held[1]), note)
      #expect(sets[0].intersection(sets[1]).contains(at(number)) == (held[0] && held[1]), note)
      #expect(some.contains(at(number)) == (held.count { $0 } >= count), note)
    }
    for set in sets + [some, sets[0].union(sets[1]), sets[0].intersection(sets[1])] {
      #expect(zip(set.intervals, set.intervals.dropFirst()).allSatisfy { $0.end < $1.start })
      #expect(set.intervals.allSatisfy { $0.start < $0.end })
    }
  }
}
