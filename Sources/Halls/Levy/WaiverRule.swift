public import CivilTime
public import CurriculumModel

/// A share of the levy that is taken off for everybody who meets a condition.
public struct WaiverRule: Hashable, Sendable {
  public enum Condition: Hashable, Sendable {
    /// The first months after the trader got the key.
    case firstMonths(Int)
    /// Both days included; `nil` until further notice.
    case period(from: Day, through: Day?)
  }

  public var id: WaiverRuleID
  /// In percent, 1...100; what is taken off is rounded down to whole rupiah.
  public var share: Int
  public var condition: Condition
  public var reason: String
  /// The law or decree that allows it.
  public var source: String

  public init(
    id: WaiverRuleID,
    share: Int,
    condition: Condition,
    reason: String,
    source: String
  ) {
    self.id = id
    self.share = share
    self.condition = condition
    self.reason = reason
    self.source = source
  }

  /// Whether it takes something off on that day for somebody who got the key on `key`.
  public func holds(on day: Day, key: Day) -> Bool {
    switch condition {
    case .firstMonths(let months): key <= day && day < key.adding(months: months)
    case .period(let from, let through): from <= day && (through.map { day <= $0 } ?? true)
    }
  }
}
