/// Whether a condition can hold at all, whatever a participant does.
extension Condition {
  /// The condition at fault and why, when this one can never hold; `nil` when it can.
  ///
  /// - Parameter reason: why a leaf can never hold, or `nil` when it can.
  func obstacle(_ reason: (Condition) -> String?) -> (condition: Condition, reason: String)? {
    switch rule {
    case .allOf(let children):
      for child in children {
        if let obstacle = child.obstacle(reason) { return obstacle }
      }
      return nil
    case .anyOf(let children):
      guard let first = children.first else { return (self, "anyOf stands over no condition") }
      let firstObstacle = first.obstacle(reason)
      return children.contains { $0.obstacle(reason) == nil } ? nil : firstObstacle
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
