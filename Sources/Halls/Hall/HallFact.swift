public import CivilTime
public import CurriculumModel
public import Progression

/// Something that happened in a hall.
public typealias HallEvent = StreamEvent<HallStream, HallFact>

/// What can happen in a hall.
///
/// What names a stall alone is about whoever holds it at the time.
public enum HallFact: Hashable, Sendable {
  /// A hall as it now is, whole.
  case entered(HallProfile)
  /// Its rules as they now are, whole.
  case rulesSet(HallRules)
  /// Stalls as they now are, each whole.
  case stallsEntered([Stall])
  case stallRemoved(StallID, reason: String)
  /// From its first day it stands before every earlier one.
  case tariffSet(TariffPeriod)
  /// Takes the place of a rule of the same name.
  case waiverRuleSet(WaiverRule)
  /// `through` is the last day on which it takes something off.
  case waiverRuleEnded(WaiverRuleID, through: Day, reason: String)
  case allotted(Allotment)
  case keyHanded(StallID, day: Day)
  /// More time to collect the key, or to open once it is collected.
  case extended(StallID, until: Day, reason: String)
  /// From `day` on the stall is free.
  case forfeited(StallID, ForfeitReason, day: Day, note: String)
  /// From `day` on the stall is free.
  case vacated(StallID, day: Day, reason: String)
  case dayClosed(DayRecord)
  /// A day that was closed, whole and anew.
  case dayCorrected(DayRecord, reason: String)
  case paid([Payment])
  case debitAttempted([DebitAttempt])
  /// A payment that turned out not to be one; the money no longer counts.
  case paymentReversed(reference: String, day: Day, reason: String)
  case waived(Waiver)
  case warned(Warning)
  case sealed(Seal)
  /// From `day` on it may be used again.
  case unsealed(StallID, day: Day, reason: String)
}
