public import CivilTime
public import CurriculumModel
public import Progression

/// A stall given to a trader.
public struct Allotment: Hashable, Sendable {
  public var stall: StallID
  public var trader: RegistrationID
  public var trade: TradeID
  /// The round in which it was given; `nil` for one that an officer gave by hand.
  public var allocation: AllocationID?
  public var day: Day
  /// The last day to collect the key; `nil` for what the hall's rules say.
  public var keyBy: Day?
  public var reason: String

  public init(
    stall: StallID,
    trader: RegistrationID,
    trade: TradeID,
    allocation: AllocationID? = nil,
    day: Day,
    keyBy: Day? = nil,
    reason: String
  ) {
    self.stall = stall
    self.trader = trader
    self.trade = trade
    self.allocation = allocation
    self.day = day
    self.keyBy = keyBy
    self.reason = reason
  }
}

/// Why a trader lost a stall.
public enum ForfeitReason: String, Hashable, Sendable, CaseIterable {
  case keyNotCollected = "key-not-collected"
  case notOpened = "not-opened"
  /// The levy stayed unpaid through the seal.
  case arrears
  /// It stayed shut through the seal.
  case stayedShut = "stayed-shut"
  /// Handed or let to somebody else.
  case sublet
  case otherPlace = "other-place"
  case otherTrade = "other-trade"
}

/// A written warning (surat peringatan, SP).
public struct Warning: Hashable, Sendable {
  public var stall: StallID
  /// 1...3.
  public var level: Int
  public var day: Day
  public var reason: String

  public init(stall: StallID, level: Int, day: Day, reason: String) {
    self.stall = stall
    self.level = level
    self.day = day
    self.reason = reason
  }
}

/// A stall that nobody may use for a while.
public struct Seal: Hashable, Sendable {
  public var stall: StallID
  public var from: Day
  /// The last day.
  public var through: Day
  public var reason: String

  public init(stall: StallID, from: Day, through: Day, reason: String) {
    self.stall = stall
    self.from = from
    self.through = through
    self.reason = reason
  }
}
