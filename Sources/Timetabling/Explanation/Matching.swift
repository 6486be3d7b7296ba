/// Which demands can have a place each, when no two may share one.
///
/// - Source: augmenting paths after Kuhn, The Hungarian method for the assignment problem, 1955;
///   that a set with too few places proves there is no assignment is Hall's theorem, 1935.
struct Matching {
  /// The places that each demand may have, by number.
  private let choices: [[Int]]
  private var holder: [Int: Int] = [:]
  private var seen: Set<Int> = []

  init(_ choices: [[Int]]) { self.choices = choices }

  /// A smallest set of demands that have fewer places together than they are.
  ///
  /// `nil` when all can have one. Taking any one out of the set leaves enough places for the others.
  /// - Complexity: O(demands² × choices).
  static func deficient(_ choices: [[Int]]) -> [Int]? {
    var matching = Matching(choices)
    guard let unlucky = choices.indices.first(where: { !matching.augment($0) }) else { return nil }
    // Whoever can be reached from the one without a place competes for the same places.
    var set = matching.reached(from: unlucky)
    for member in set.reversed() where set.count > 1 {
      let rest = set.filter { $0 != member }
      if !isEnough(rest.map { choices[$0] }) { set = rest }
    }
    return set
  }

  private static func isEnough(_ choices: [[Int]]) -> Bool {
    var matching = Matching(choices)
    return choices.indices.allSatisfy { matching.augment($0) }
  }

  private mutating func augment(_ demand: Int) -> Bool {
    seen.removeAll(keepingCapacity: true)
    return find(demand)
  }

  private mutating func find(_ demand: Int) -> Bool {
    for place in choices[demand] where seen.insert(place).inserted {
      if let other = holder[place], !find(other) { continue }
      holder[place] = demand
      return true
    }
    return false
  }

  /// The demands whose places were all tried for the last one that found none, in order.
  private func reached(from demand: Int) -> [Int] {
    (Set(seen.compactMap { holder[$0] }).union([demand])).sorted()
  }
}
