public import CivilTime
public import CurriculumModel
public import Progression

/// Who stands still, where, since when, and why; longest first.
public struct StuckReport: Sendable {
  public struct Row: Sendable {
    public var registration: RegistrationID
    public var participant: ParticipantID
    /// `nil` when the person was erased.
    public var name: String?
    public var phone: String?
    public var centre: CentreID
    public var step: StepID
    public var module: ModuleID
    public var moduleTitle: LocalizedText
    public var attainment: Standing.Attainment
    /// Whether what is missing lies before the module, so that it can't be begun.
    public var isLocked: Bool
    /// The last time this registration moved on.
    public var since: Instant
    /// What is missing; `nil` only when the answer is "nothing but to begin".
    public var reason: Reason?
    public var curriculum: CurriculumReference
  }

  public var rows: [Row]
  /// The curricula the rows are pinned to, for titles.
  public var curricula: [Curriculum]
  /// How many stand still in all, when the rows were cut short.
  public var total: Int
}

/// Whom a report is about; `nil` means any.
public struct StuckFilter: Hashable, Sendable {
  public var centre: CentreID?
  public var step: StepID?
  /// Only who has not moved on since that day.
  public var since: Day?
  /// The most rows; 1 or more.
  public var limit: Int

  public init(centre: CentreID? = nil, step: StepID? = nil, since: Day? = nil, limit: Int = 100) {
    self.centre = centre
    self.step = step
    self.since = since
    self.limit = limit
  }
}
