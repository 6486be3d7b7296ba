public import CurriculumModel
public import Progression

/// What a decision about one registration changed.
public struct StandingChange: Sendable {
  public struct Row: Sendable {
    public var module: ModuleID
    public var before: Standing
    public var after: Standing
  }

  public var registration: RegistrationID
  /// What was written, in order.
  public var events: [EventID]
  /// Modules whose standing changed, in the curriculum's order.
  public var rows: [Row]
  public var curriculum: Curriculum
  /// Seats and waiting places that ended with it.
  public var released: [SeatRelease] = []
}
