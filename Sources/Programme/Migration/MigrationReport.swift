public import CurriculumModel
public import Progression

/// What moving everyone from one published version to another would change; nothing is written.
public struct MigrationReport: Sendable {
  /// One registration whose standing changes, and how.
  public struct Row: Sendable {
    public var registration: RegistrationID
    public var centre: CentreID?
    public var preview: MigrationPreview
    /// Modules that were satisfied and are so no longer, in the order of the preview; not those whose
    /// work counts for another module.
    public var lost: [ModuleID]
    /// Steps that were done and are so no longer, in the order of the preview.
    public var lostSteps: [StepID] {
      preview.steps.filter { $0.before == true && $0.after != true }.map(\.step)
    }

    public var losesSomething: Bool { !lost.isEmpty || !lostSteps.isEmpty }
  }

  /// One step's counts over all registrations.
  public struct StepRow: Hashable, Sendable {
    public var step: StepID
    public var label: String
    public var title: LocalizedText
    public var count: MigrationTally.Step
  }

  public var from: CurriculumReference
  public var to: CurriculumReference
  /// For titles.
  public var source: Curriculum
  public var target: Curriculum
  /// Registrations pinned to the old version: all that would be moved.
  public var registrations = 0
  /// Registrations pinned to the new version already; they would be left alone.
  public var alreadyThere = 0
  /// Only those whose standing changes, by registration id.
  public var rows: [Row] = []
  /// In the new curriculum's order, then what only the old one has.
  public var steps: [StepRow] = []
  /// Modules of the old version that go nowhere, in its order; what was done in them counts no more.
  public var dropped: [ModuleID]
}

/// What a migration did.
public struct MigrationOutcome: Hashable, Sendable {
  public var from: CurriculumReference
  public var to: CurriculumReference
  /// Registrations moved by this run.
  public var migrated = 0
  /// Registrations that were on the new version before this run began.
  public var alreadyThere = 0
  /// Seats and waiting places that ended with it.
  public var released: [SeatRelease] = []
}
