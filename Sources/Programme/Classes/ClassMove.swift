public import CurriculumModel
public import Progression
public import Scheduling

/// A class that was moved by a rule rather than by hand, and whom that concerns.
public struct ClassMove: Hashable, Sendable {
  public var id: ClassID
  public var moduleTitle: LocalizedText
  public var old: ClassPlan
  public var new: ClassPlan
  /// Who has a seat, and keeps it.
  public var seats: [RegistrationID]
  /// Of those, who said they can't come on a day that is new.
  public var unavailable: [RegistrationID]
}

/// A class that could not be moved as it should, with what still stands against it.
public struct ClassLeft: Hashable, Sendable {
  public var id: ClassID
  public var moduleTitle: LocalizedText
  public var plan: ClassPlan
  public var findings: [PlanFinding]
}

/// What moving several classes at once did.
public struct ClassMoves: Hashable, Sendable {
  public var moved: [ClassMove] = []
  public var left: [ClassLeft] = []
}
