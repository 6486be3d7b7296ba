import Testing

@testable import Timetabling

@Suite("Matching") struct MatchingTests {
  @Test(
    arguments: [
      ([[0], [1]], nil), ([[0, 1], [0]], nil), ([[], [0]], [0]), ([[0], [0]], [0, 1]),
      ([[0, 1], [0, 1], [5], [1, 0]], [0, 1, 3]), ([[2, 3], [2], [3]], [0, 1, 2]),
    ] as [([[Int]], [Int]?)]
  )
  func `names those who have too few places together`(choices: [[Int]], set: [Int]?) {
    #expect(Matching.deficient(choices) == set)
  }

  @Test(arguments: UInt64(1)...400)
  func `names a set that proves it, and no larger one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...7, using: &random)
    let choices = (0..<count).map { _ in
      (0..<6).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    }
    guard let set = Matching.deficient(choices) else {
      #expect(Self.canAll(choices), "seed \(seed)")
      return
    }
    #expect(Set(set.flatMap { choices[$0] }).count < set.count, "seed \(seed)")
    for member in set {
      let rest = set.filter { $0 != member }.map { choices[$0] }
      #expect(Self.canAll(rest), "seed \(seed): \(set) without \(member)")
    }
  }

  /// By trying everything.
  private static func canAll(_ choices: [[Int]], taken: Set<Int> = []) -> Bool {
    guard let first = choices.first else { return true }
    return first.contains { place in
      !taken.contains(place) && canAll(Array(choices.dropFirst()), taken: taken.union([place]))
    }
  }
}
