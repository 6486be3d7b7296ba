public import CurriculumModel
public import Progression

/// A seat, or a place on a waiting list, that ended with what was decided, and who got the seat.
public struct SeatRelease: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case seat, waiting
  }

  public enum Cause: Hashable, Sendable {
    /// The programme's rules let them into no class of the module any more.
    case refused(Refusal.Cause)
    /// They go on at another centre than that of the class.
    case transferred
    case erased
    /// They have a seat in another class of the module.
    case seatedElsewhere(ClassID)
    /// Somebody gave it back for them.
    case givenBack
  }

  public var kind: Kind
  public var registration: RegistrationID
  public var `class`: ClassID
  public var plan: ClassPlan
  public var moduleTitle: LocalizedText
  public var cause: Cause
  /// Who got the seat from the waiting list; `nil` for nobody.
  public var promoted: RegistrationID?
}
