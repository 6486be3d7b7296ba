public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// A measure that the rules suggest, with the ground for it; an officer decides.
public struct SanctionProposal: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case remind
    case warn(level: Int)
    /// The last day of the seal.
    case seal(through: Day)
    /// The stall is free for somebody else.
    case forfeit(ForfeitReason)
  }

  public enum Ground: String, Hashable, Sendable, CaseIterable {
    case keyNotCollected = "key-not-collected"
    case notOpened = "not-opened"
    /// Days in a row on which the hall traded and the stall did not.
    case shut
    /// Days of which something is unpaid.
    case arrears
    /// Debits in a row that found no money.
    case failedDebits = "failed-debits"
    /// Days since the last warning.
    case warningUnanswered = "warning-unanswered"
    /// Days since the seal's last day.
    case sealEnded = "seal-ended"
  }

  public var stall: StallID
  public var trader: RegistrationID
  public var action: Action
  public var ground: Ground
  /// In days, or in debits for failed debits.
  public var needed: Int
  public var have: Int
  /// The day from which that is counted.
  public var since: Day
  /// What the trader owes and did not pay.
  public var arrears: Rupiah
}
