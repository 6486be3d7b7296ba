public import CivilTime
public import CurriculumModel
public import Progression

/// Where one registration stands, whole: the seven steps, the reasons, and what to do next.
public struct ProgressReport: Sendable {
  public struct StepRow: Sendable {
    public var step: Step
    public var isSatisfied: Bool
    /// When its last required module was satisfied; `nil` until the step is.
    public var since: Instant?
    /// Required modules that apply to this participant, and how many of them are satisfied.
    public var required: Int
    public var satisfied: Int
    /// In the curriculum's order.
    public var modules: [ModuleRow]
  }

  public struct ModuleRow: Sendable {
    public var module: Module
    public var use: ModuleUse
    public var standing: Standing
  }

  public var registration: RegistrationID
  public var participant: ParticipantID
  /// `nil` when the person was erased.
  public var name: String?
  /// The published version the registration is pinned to; titles of everything are in it.
  public var curriculum: Curriculum
  public var reference: CurriculumReference
  public var centre: CentreID
  public var tracks: [TrackID]
  public var isAbandoned: Bool
  public var asOf: Day
  public var steps: [StepRow]
  /// Sittings that have not ended, in order of start.
  public var classes: [ComingClass]
}

/// A class in which the participant has a seat, or could take one.
public struct ComingClass: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  /// Meetings that have not ended yet, in ascending order.
  public var meetings: [Meeting]
  public var isSeated: Bool
}
