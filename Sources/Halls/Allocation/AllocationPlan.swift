public import CivilTime
public import CurriculumModel

/// How stalls are to be given out, as published before anybody applies.
public struct AllocationPlan: Hashable, Sendable {
  public var id: AllocationID
  public var hall: HallID
  /// What is given out, ascending by name.
  public var stalls: [OfferedStall]
  public var opens: Day
  /// The last day for applications.
  public var closes: Day
  /// The rules that an applicant has to meet, by name, in the order in which they are told.
  public var rules: [EligibilityRuleID]
  /// Who comes before everybody else, first group first.
  public var groups: [PriorityGroupID]
  /// SHA-256 of the secret seed's text, 64 lower-case hexadecimal digits.
  public var commitment: String

  public init(
    id: AllocationID,
    hall: HallID,
    stalls: [OfferedStall],
    opens: Day,
    closes: Day,
    rules: [EligibilityRuleID],
    groups: [PriorityGroupID] = [],
    commitment: String
  ) {
    self.id = id
    self.hall = hall
    self.stalls = stalls.sorted { $0.id < $1.id }
    self.opens = opens
    self.closes = closes
    self.rules = rules
    self.groups = groups
    self.commitment = commitment
  }
}

/// A stall that is given out, and what for.
public struct OfferedStall: Hashable, Sendable {
  public var id: StallID
  /// Ascending; empty for any.
  public var trades: [TradeID]

  public init(id: StallID, trades: [TradeID] = []) {
    self.id = id
    self.trades = trades.sorted()
  }

  public func allows(_ trade: TradeID) -> Bool { trades.isEmpty || trades.contains(trade) }
}
