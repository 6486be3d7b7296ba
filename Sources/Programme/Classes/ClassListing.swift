public import CurriculumModel
public import Progression
public import Scheduling

/// A class as a list shows it.
public struct ClassListing: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  public var moduleTitle: LocalizedText
  /// Seats taken.
  public var seats: [RegistrationID]
  public var isCancelled: Bool
  /// Meetings whose attendance was recorded, counted from 1.
  public var recorded: [Int]
}

/// Which classes a list shows; `nil` means any.
public struct ClassFilter: Hashable, Sendable {
  public var module: ModuleID?
  public var centre: CentreID?
  public var trainer: String?
  /// Also those that ended or were cancelled.
  public var includesPast: Bool

  public init(
    module: ModuleID? = nil,
    centre: CentreID? = nil,
    trainer: String? = nil,
    includesPast: Bool = false
  ) {
    self.module = module
    self.centre = centre
    self.trainer = trainer
    self.includesPast = includesPast
  }
}

/// What creating or moving a class did.
public struct CreatedClass: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  public var warnings: [ClassWarning]
  /// What the records say against it, and somebody overrode with a reason.
  public var overridden: [PlanFinding] = []
  /// Who has a seat and said they can't come on a day that is new.
  public var unavailable: [RegistrationID] = []
  /// Who waited and got a seat, since there are more now.
  public var promoted: [RegistrationID] = []
}

/// Something odd about a class that does not forbid it.
public enum ClassWarning: Hashable, Sendable {
  /// More seats than the module's class format has.
  case capacityAboveFormat(Int, size: Int)
  /// Another number of meetings than the module's class format has.
  case otherMeetings(Int, planned: Int)
}
