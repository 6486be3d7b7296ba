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
  /// A member that occurs twice counts twice; what no entry names is worth the default; no
  /// response at all is worth nothing.
  /// - Complexity: O(members × entries).
  func total(of response: Value) -> Double {
    bounded(response.members.reduce(0) { $0 + worth(of: $1) })
  }

  /// The most that distinct members can be worth together.
  var greatest: Double {
    bounded(entries.reduce(0) { $0 + max(0, $1.value) })
  }

  /// The most that one member can be worth.
  var greatestOfOne: Double { bounded(entries.map(\.value).max() ?? defaultValue) }

  private func worth(of member: Scalar) -> Double {
    entries.first { $0.matches(member) }?.value ?? defaultValue
  }

  private func bounded(_ sum: Double) -> Double {
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

  var greatest: Double {
    min(entries.reduce(0) { $0 + max(0, $1.value) }, upperBound ?? .infinity)
  }

  var greatestOfOne: Double { min(entries.map(\.value).max() ?? 0, upperBound ?? .infinity) }
}
