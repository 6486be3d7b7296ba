public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Progression

/// Why a fact of a hall can't be written down.
public enum HallRefusal: Error, Hashable, Sendable {
  case notEntered
  case unknownStall(StallID)
  case repeatedStall(StallID)
  /// A name that a published list can't hold: visible ASCII without a comma.
  case badName(String)
  case noReason
  case noSource
  case stallHeld(StallID, by: RegistrationID)
  case stallFree(StallID)
  case freeOnlyFrom(StallID, Day)
  case tradeNotAllowed(StallID, TradeID, allowed: [TradeID])
  case keyAlreadyHanded(StallID, Day)
  case beforeAllotment(StallID, day: Day, allotted: Day)
  /// A first day after the last one.
  case daysReversed(from: Day, through: Day)
  case notATrader(RegistrationID)
  case amountOutOfRange(Rupiah, least: Rupiah, most: Rupiah)
  case shareOutOfRange(Int)
  case figureOutOfRange(name: String, Int, least: Int, most: Int)
  case unknownWaiverRule(WaiverRuleID)
  case alreadyClosed(Day)
  case notClosed(Day)
  /// A stall is said to have opened that nobody may use on that day.
  case notUsable(StallID, Day)
  /// A day that was closed says that the stall opened, so that it can't have been empty or sealed then.
  case openedOn(StallID, Day)
  case repeatedReference(String)
  case unknownReference(String)
  case alreadyReversed(String)
  case wrongWarning(level: Int, expected: Int)
  case alreadySealed(StallID)
  case notSealed(StallID)
}
