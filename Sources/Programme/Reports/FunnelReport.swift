public import CivilTime
public import CurriculumModel

/// How many people ever reached each step; every figure with its denominator.
public struct FunnelReport: Sendable {
  public struct Row: Sendable {
    public var step: StepID
    public var label: String
    public var title: LocalizedText
    /// Registrations that ever started this step.
    public var entered: Int
    /// Registrations that ever satisfied it.
    public var satisfied: Int
  }

  public var curriculum: CurriculumID
  public var title: LocalizedText
  /// The denominator: registrations in scope.
  public var registrations: Int
  public var centre: CentreID?
  /// Registrations made on or after that day.
  public var since: Day?
  /// What had come about by the end of that day; `nil` for all that is known.
  public var asOf: Day?
  public var rows: [Row]
}
