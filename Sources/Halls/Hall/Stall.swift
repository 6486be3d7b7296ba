public import CurriculumModel

/// A stall: one trader's place in a hall.
public struct Stall: Hashable, Sendable {
  public var id: StallID
  /// 1 is the ground floor.
  public var floor: Int
  /// In centimetres; 0 where nobody measured.
  public var width: Int
  public var depth: Int
  /// The lines of trade it may be used for, ascending; empty for any, which a list may name `any`.
  public var trades: [TradeID]
  /// Where it stands on its floor's plan; `nil` when nobody drew it.
  public var place: PlanPlace?

  public init(
    id: StallID,
    floor: Int = 1,
    width: Int = 0,
    depth: Int = 0,
    trades: [TradeID] = [],
    place: PlanPlace? = nil
  ) {
    self.id = id
    self.floor = floor
    self.width = width
    self.depth = depth
    self.trades = trades.contains("any") ? [] : trades.sorted()
    self.place = place
  }

  public func allows(_ trade: TradeID) -> Bool { trades.isEmpty || trades.contains(trade) }
}

/// A cell of a floor's plan, counted from 1 at the top left.
public struct PlanPlace: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
