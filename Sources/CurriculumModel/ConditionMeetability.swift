/// Whether a condition can hold at all, whatever a participant does.
extension Condition {
  /// The condition at fault and why, when this one can never hold; `nil` when it can.
  ///
  /// - Parameter reason: why a leaf can never hold, or `nil` when it can.
  /// - Complexity: O(conditions).
  func obstacle(_ reason: (Condition) -> String?) -> (condition: Condition, reason: String)? {
    switch rule {
    case .allOf(let children):
      for child in children {
        if let obstacle = child.obstacle(reason) { return obstacle }
      }
      return nil
    case .anyOf(let children):
      guard !children.isEmpty else { return (self, "anyOf stands over no condition") }
      // Each is asked once: asking twice doubles the work at every level.
      var first: (condition: Condition, reason: String)?
      for child in children {
        guard let obstacle = child.obstacle(reason) else { return nil }
        if first == nil { first = obstacle }
      }
      return first
    case .atLeast(let needed, let children):
      guard needed <= children.count else {
        return (self, "at least \(needed) are asked for, but only \(children.count) stand here")
      }
      let obstacles = children.compactMap { $0.obstacle(reason) }
      return children.count - obstacles.count < needed ? obstacles.first : nil
    default: return reason(self).map { (self, $0) }
    }
  }
}
