public import CivilTime

/// What a hall's operator decided about keys, openings, warnings and seals.
///
/// Every figure is optional: without one, nothing is proposed on its ground. Figures come from a
/// decree or a house rule, which `source` names.
public struct HallRules: Hashable, Sendable {
  /// Days after the allotment by which the key has to be collected.
  public var keyWithinDays: Int?
  /// Days after the key by which the stall has to open; "2 × 24 hours" is 2.
  public var openWithinDays: Int?
  /// Days in a row without trading after which a stall is to be sealed.
  public var sealAfterShutDays: Int?
  /// Unpaid days after which a trader is reminded.
  public var reminderAfterDays: Int?
  /// Unpaid days after which the first warning is due.
  public var warningAfterDays: Int?
  /// Debits in a row that found no money, after which the first warning is due.
  public var warningAfterFailedDebits: Int?
  /// Days between one warning and the next, and between the last and the seal.
  public var warningGapDays: Int?
  /// For how long a stall is sealed before it goes to somebody else.
  public var sealLength: Period?
  /// Days of the month on which the bank is asked, ascending.
  public var debitDays: [Int]
  /// The law, decree or house rule.
  public var source: String

  public init(
    keyWithinDays: Int? = nil,
    openWithinDays: Int? = nil,
    sealAfterShutDays: Int? = nil,
    reminderAfterDays: Int? = nil,
    warningAfterDays: Int? = nil,
    warningAfterFailedDebits: Int? = nil,
    warningGapDays: Int? = nil,
    sealLength: Period? = nil,
    debitDays: [Int] = [],
    source: String
  ) {
    self.keyWithinDays = keyWithinDays
    self.openWithinDays = openWithinDays
    self.sealAfterShutDays = sealAfterShutDays
    self.reminderAfterDays = reminderAfterDays
    self.warningAfterDays = warningAfterDays
    self.warningAfterFailedDebits = warningAfterFailedDebits
    self.warningGapDays = warningGapDays
    self.sealLength = sealLength
    self.debitDays = debitDays.sorted()
    self.source = source
  }
}
