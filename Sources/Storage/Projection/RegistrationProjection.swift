public import CivilTime
public import CurriculumModel
public import Progression

/// One registration as lists and counts see it; computed from its events, never a source itself.
public struct RegistrationProjection: Hashable, Sendable {
  public var registration: RegistrationID
  public var participant: ParticipantID
  /// SHA-256 of the curriculum version it is pinned to.
  public var curriculum: String
  public var centre: CentreID
  public var registered: Instant
  /// How many events it was computed from.
  public var revision: Int
  /// The first step in order that is entered and not satisfied; `nil` when there is none.
  public var currentStep: StepID?
  /// The last time it moved on; `nil` when nothing is left to do.
  public var stuckSince: Instant?
  public var isAbandoned: Bool
  /// The first day on which it must be computed anew, because something lapses; `nil` for never.
  public var turnsOn: Day?
  public var steps: [StepProgress]
  /// Modules that are open, begun, satisfied, lapsed or failed; locked ones are left out.
  public var modules: [ModuleProgress]
  public var reviews: [PendingReview]
  public var faults: [PendingFault]

  public init(
    registration: RegistrationID,
    participant: ParticipantID,
    curriculum: String,
    centre: CentreID,
    registered: Instant,
    revision: Int,
    currentStep: StepID? = nil,
    stuckSince: Instant? = nil,
    isAbandoned: Bool = false,
    turnsOn: Day? = nil,
    steps: [StepProgress] = [],
    modules: [ModuleProgress] = [],
    reviews: [PendingReview] = [],
    faults: [PendingFault] = []
  ) {
    self.registration = registration
    self.participant = participant
    self.curriculum = curriculum
    self.centre = centre
    self.registered = registered
    self.revision = revision
    self.currentStep = currentStep
    self.stuckSince = stuckSince
    self.isAbandoned = isAbandoned
    self.turnsOn = turnsOn
    self.steps = steps
    self.modules = modules
    self.reviews = reviews
    self.faults = faults
  }
}
