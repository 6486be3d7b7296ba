public import CivilTime
public import CurriculumModel
public import Progression

/// Where one registration stands, whole: the seven steps, the reasons, and what to do next.
public struct ProgressReport: Sendable {
  public struct StepRow: Sendable {
    public var step: Step
    public var standing: StepStanding
    /// In the curriculum's order.
    public var modules: [ModuleRow]

    public var isSatisfied: Bool { standing.isSatisfied }
    /// When it was satisfied; `nil` until it is.
    public var since: Instant? { standing.since }
    /// How many modules it takes, and how many of them are satisfied.
    public var required: Int { standing.needed }
    public var satisfied: Int { standing.have }
  }

  public struct ModuleRow: Sendable {
    public var module: Module
    public var use: ModuleUse
    public var standing: Standing
    /// What the reviewer wrote beside the last decision; `nil` where nothing was.
    public var note: String?
    /// Passes that don't count, since their period counts already.
    public var uncounted: [UncountedPass]
  }

  public var registration: RegistrationID
  public var participant: ParticipantID
  /// `nil` when the person was erased.
  public var name: String?
  /// The published version the registration is pinned to; titles of everything are in it.
  public var curriculum: Curriculum
  public var reference: CurriculumReference
  public var centre: CentreID
  /// `nil` when the centre was never opened here.
  public var centreName: String?
  public var tracks: [TrackID]
  public var registered: Instant
  public var isAbandoned: Bool
  /// Whether every step is satisfied.
  public var isComplete: Bool
  public var asOf: Day
  /// What was written down later is left out; `nil` where nothing is.
  public var knownAt: Instant?
  /// The day on which it was asked.
  public var today: Day
  /// Whether the day is still to come, so that only what is known by now is reckoned with.
  public var isForecast: Bool { today < asOf }
  public var steps: [StepRow]
  /// Nearest first.
  public var actions: [NextAction]
  /// Classes with a seat and a meeting that has not ended, in order of that meeting.
  public var classes: [ComingClass]
  /// Full classes for whose next free seat they wait, by class.
  public var waiting: [WaitingPlace]
  /// Cancelled classes for a seat in which they waited until then, by class.
  public var released: [ReleasedWait]
  /// The person's other registrations, oldest first.
  public var others: [OtherRegistration]
  /// Who counts what the engine hands in by itself; all other assessments are handed in by people.
  public var counters: [ModuleID: [AssessmentID: LocalizedText]]
  /// Assessors that the curriculum names and that are not installed here, in ascending order.
  public var missingAssessors: [AssessorID]
}

/// A place on the waiting list of a class that is still going to be held.
public struct WaitingPlace: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  /// 1 for who gets the next free seat.
  public var position: Int
  /// How many wait in all.
  public var count: Int
}

/// A class for a seat in which somebody waited when it was cancelled.
public struct ReleasedWait: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  /// Why the class was cancelled.
  public var reason: String
}

/// A class in which the participant has a seat.
public struct ComingClass: Hashable, Sendable {
  public var id: ClassID
  public var plan: ClassPlan
  /// Meetings that have not ended yet, in ascending order.
  public var meetings: [Meeting]
}
