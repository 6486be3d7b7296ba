public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// Money that one trader paid towards the levy of one hall.
public struct Payment: Hashable, Sendable {
  public enum Means: String, Hashable, Sendable, CaseIterable {
    case cash, debit
  }

  public var stall: StallID
  public var trader: RegistrationID
  /// Above 0.
  public var amount: Rupiah
  public var day: Day
  public var means: Means
  /// The receipt's or the bank's number; unique in a hall.
  public var reference: String

  public init(
    stall: StallID,
    trader: RegistrationID,
    amount: Rupiah,
    day: Day,
    means: Means,
    reference: String
  ) {
    self.stall = stall
    self.trader = trader
    self.amount = amount
    self.day = day
    self.means = means
    self.reference = reference
  }
}

/// One time that the bank was asked for a trader's levy.
///
/// One that found money is a payment by itself; nothing else is written down for it.
public struct DebitAttempt: Hashable, Sendable {
  public var stall: StallID
  public var trader: RegistrationID
  /// Above 0.
  public var amount: Rupiah
  public var day: Day
  /// The bank's number; unique in a hall.
  public var reference: String
  /// Why no money came, in the bank's words; `nil` when it came.
  public var failure: String?

  public init(
    stall: StallID,
    trader: RegistrationID,
    amount: Rupiah,
    day: Day,
    reference: String,
    failure: String? = nil
  ) {
    self.stall = stall
    self.trader = trader
    self.amount = amount
    self.day = day
    self.reference = reference
    self.failure = failure
  }

  /// The payment that it is when money came.
  public var payment: Payment? {
    guard failure == nil else { return nil }
    return Payment(
      stall: stall,
      trader: trader,
      amount: amount,
      day: day,
      means: .debit,
      reference: reference
    )
  }
}

/// What one trader need not pay, by a decision about them.
public struct Waiver: Hashable, Sendable {
  public enum Relief: Hashable, Sendable {
    /// In percent of each day's levy, 1...100, rounded down to whole rupiah.
    case share(Int)
    /// A sum that goes against the oldest of the days first.
    case amount(Rupiah)
  }

  public var stall: StallID
  public var trader: RegistrationID
  public var from: Day
  /// The last day.
  public var through: Day
  public var relief: Relief
  public var reason: String

  public init(
    stall: StallID,
    trader: RegistrationID,
    from: Day,
    through: Day,
    relief: Relief,
    reason: String
  ) {
    self.stall = stall
    self.trader = trader
    self.from = from
    self.through = through
    self.relief = relief
    self.reason = reason
  }
}
