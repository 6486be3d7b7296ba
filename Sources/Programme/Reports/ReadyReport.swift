public import CivilTime
public import CurriculumModel
public import Progression

/// Who may take a module now and has not begun; longest waiting first.
public struct ReadyReport: Sendable {
  public struct Row: Hashable, Sendable {
    public var registration: RegistrationID
    public var participant: ParticipantID
    /// `nil` when the person was erased.
    public var name: String?
    public var phone: String?
    public var centre: CentreID
    /// When the module opened for them.
    public var since: Instant?
    /// Whether they have a seat in a class of this module already.
    public var isSeated: Bool
  }

  public var module: ModuleID
  public var title: LocalizedText
  public var centre: CentreID?
  public var rows: [Row]
}
