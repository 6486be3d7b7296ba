public import CivilTime
public import Progression

/// Why a command on an event of outreach, or on a source, is not carried out.
public enum OutreachRefusal: Hashable, Sendable {
  public enum Field: String, Hashable, Sendable {
    case title, kelurahan, place, reason, reach, leads, cost
  }

  case empty(Field)
  case tooLong(Field, length: Int, most: Int)
  case outOfRange(Field, value: Int, most: Int)
  case leadsAboveReach(leads: Int, reach: Int)
  /// It was called off, for that reason.
  case cancelled(String)
  /// It is still to come.
  case notHeldYet(Day)
  /// People were counted at it, so it took place.
  case alreadyHeld(reach: Int)
  /// People came to it on that day, so it can't be moved to another.
  case alreadyHeldOn(Day, reach: Int)
  /// Another count stands there, so that a new one needs a reason.
  case alreadyCounted(reach: Int, leads: Int)
  /// Another amount stands there, so that a new one needs a reason.
  case alreadyCosted(CostKind, rupiah: Int)
  /// That contact became another registration already.
  case leadRegistered(String, RegistrationID)
  /// The registration has another source, so that a new one needs a reason.
  case sourceNamed(RegistrationSource)
}

/// Every reason why a command is not carried out.
public struct OutreachRefusals: Error, Hashable, Sendable {
  /// One or more.
  public var all: [OutreachRefusal]

  public init(_ all: [OutreachRefusal]) { self.all = all }
}
