/// What each response is worth.
///
/// - Source: QTI 3.0, mapping and mapResponse.
public struct Mapping: Sendable {
  struct Entry: Sendable {
    var key: Scalar
    var value: Double
    var isCaseSensitive: Bool
  }

  var entries: [Entry]
  var defaultValue: Double
  var lowerBound: Double?
  var upperBound: Double?

  /// The sum of what the members are worth, held within the bounds.
  ///
  /// A value that occurs more than once counts once, in either case of letters where the case
  /// doesn't count; what no entry names is worth the default; no response at all is worth nothing.
  /// - Complexity: O(members × entries).
  /// - Source: QTI 3.0, mapResponse: "then that value is counted once only".
  func total(of response: Value) -> Double {
    let members = response.members
    if members.count == 1 { return bounded(entry(for: members[0])?.value ?? defaultValue) }
    var counted: Set<Int> = []
    var others: [Scalar] = []
    var sum = 0.0
    for member in members {
      if let position = entries.firstIndex(where: { $0.matches(member) }) {
        if counted.insert(position).inserted { sum += entries[position].value }
      } else if !others.contains(where: { $0.matches(member) }) {
        others.append(member)
        sum += defaultValue
      }
    }
    return bounded(sum)
  }

  private func entry(for member: Scalar) -> Entry? { entries.first { $0.matches(member) } }

  func bounded(_ sum: Double) -> Double {
    min(max(sum, lowerBound ?? -.infinity), upperBound ?? .infinity)
  }
}

extension Mapping.Entry {
  fileprivate func matches(_ member: Scalar) -> Bool {
    if key.matches(member) { return true }
    guard !isCaseSensitive, let expected = key.text, let found = member.text else { return false }
    return expected.lowercased() == found.lowercased()
  }
}

/// What a point is worth by the area it lies in.
///
/// - Source: QTI 3.0, areaMapping and mapResponsePoint.
public struct AreaMapping: Sendable {
  struct Entry: Sendable {
    var area: Area
    var value: Double
  }

  var entries: [Entry]
  var defaultValue: Double
  var lowerBound: Double?
  var upperBound: Double?

  /// The sum over the areas that were hit, each counted once, and the default for every point
  /// outside them all, held within the bounds.
  ///
  /// - Complexity: O(points × entries).
  func total(of response: Value) -> Double {
    var hit = Array(repeating: false, count: entries.count)
    var sum = 0.0
    for case .point(let x, let y) in response.members {
      if let position = entries.firstIndex(where: { $0.area.contains(x: x, y: y) }) {
        if !hit[position] { sum += entries[position].value }
        hit[position] = true
      } else {
        sum += defaultValue
      }
    }
    return min(max(sum, lowerBound ?? -.infinity), upperBound ?? .infinity)
  }
}
