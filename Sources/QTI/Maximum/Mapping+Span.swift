/// Where the worth of responses can lie, whatever is answered within the limits.
extension Mapping {
  func span(isSingle: Bool, _ limits: ResponseLimits?) -> Span {
    let possible = entries.filter { limits?.allows($0.key) ?? true }
    let unlisted = limits?.choices.map { choices in
      choices.count(where: { choice in !entries.contains { $0.key.written == choice } })
    }
    let most = isSingle ? 1 : limits?.most ?? .max
    func best(_ sign: Double) -> Double {
      let listed = Mapping.most(of: possible, most, limits) { sign * $0.value }
      let others = unlisted ?? .max
      guard sign * defaultValue > 0, others > 0 else { return sign * listed }
      let fallback = min(most, others)
      if fallback == .max { return sign * .infinity }
      // Listed ones and those that aren't share the places; more than that can't be.
      let worths =
        possible.map { sign * $0.value } + Array(repeating: sign * defaultValue, count: fallback)
      return sign * worths.filter { $0 > 0 }.sorted(by: >).prefix(most).reduce(0, +)
    }
    return Span(best(-1), best(1)).bounded(bounded)
  }

  /// The most that so many entries can be worth together, no choice being paired too often.
  private static func most(
    of entries: [Entry],
    _ count: Int,
    _ limits: ResponseLimits?,
    worth: (Entry) -> Double
  ) -> Double {
    let worths = entries.map { (key: $0.key, worth: worth($0)) }.filter { $0.worth > 0 }
      .sorted { $0.worth > $1.worth }
    let all = worths.prefix(count).reduce(0) { $0 + $1.worth }
    guard let limits, limits.halves != nil else { return all }
    // By first halves and by second ones: neither can be exceeded.
    let sides: [(Scalar) -> String?] = [{ $0.halves?.first }, { $0.halves?.second }]
    let bySide = sides.map { side in
      var counts: [String: Int] = [:]
      var sum = 0.0
      for entry in worths {
        guard let half = side(entry.key) else { continue }
        counts[half, default: 0] += 1
        if counts[half, default: 0] <= limits.pairings[half] ?? .max { sum += entry.worth }
      }
      return sum
    }
    return bySide.reduce(all, min)
  }
}

extension AreaMapping {
  func span(isSingle: Bool, _ limits: ResponseLimits?) -> Span {
    let most = isSingle ? 1 : limits?.most ?? .max
    func best(_ sign: Double) -> Double {
      if sign * defaultValue > 0, most == .max { return sign * .infinity }
      let fallback = sign * defaultValue > 0 ? most : 0
      let worths =
        entries.map { sign * $0.value } + Array(repeating: sign * defaultValue, count: fallback)
      return sign * worths.filter { $0 > 0 }.sorted(by: >).prefix(most).reduce(0, +)
    }
    return Span(best(-1), best(1)).bounded {
      min(max($0, lowerBound ?? -.infinity), upperBound ?? .infinity)
    }
  }
}

extension Span {
  fileprivate func bounded(_ bound: (Double) -> Double) -> Span { Span(bound(low), bound(high)) }
}

extension ResponseLimits {
  /// Whether a member can occur in a valid response.
  func allows(_ member: Scalar) -> Bool {
    if let choices { return choices.contains(member.written) }
    guard let halves else { return true }
    guard let (first, second) = member.halves else { return false }
    let fits = halves.sources.contains(first) && halves.targets.contains(second)
    return fits
      || (!halves.isOrdered && halves.sources.contains(second) && halves.targets.contains(first))
  }
}

extension Scalar {
  /// Both halves of a pair.
  var halves: (first: String, second: String)? {
    switch self {
    case .pair(let first, let second): (first, second)
    case .directedPair(let source, let destination): (source, destination)
    default: nil
    }
  }
}
