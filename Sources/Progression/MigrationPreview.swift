public import CivilTime
public import CurriculumModel

/// What a migration would do to one registration; nothing is written.
public struct MigrationPreview: Sendable {
  /// Modules of the new version whose standing differs, and those that fall away; in the new
  /// curriculum's order, then the old one's.
  public let modules: [ModuleChange]
  /// Steps that only one version has or whose answer differs; in the new curriculum's order, then
  /// the old one's.
  public let steps: [StepChange]

  public struct ModuleChange: Hashable, Sendable {
    public var module: ModuleID
    /// `nil` when the old version lacks the module.
    public var before: Brief?
    /// `nil` when the new version lacks the module.
    public var after: Brief?
  }

  public struct StepChange: Hashable, Sendable {
    public var step: StepID
    /// Whether it was satisfied; `nil` when the old version lacks the step.
    public var before: Bool?
    public var after: Bool?
  }

  /// A standing in two words.
  public struct Brief: Hashable, Sendable {
    public var attainment: Standing.Attainment
    public var isOpen: Bool
  }

  public var isEmpty: Bool { modules.isEmpty && steps.isEmpty }

  /// - Complexity: two evaluations.
  public init(
    _ state: RegistrationState,
    from old: ProgressionIndex,
    to new: ProgressionIndex,
    as reference: CurriculumReference,
    mapping: [ModuleID: ModuleID?],
    asOf: Instant
  ) {
    let before = Evaluation(state, old, asOf: asOf)
    guard let from = state.curriculum else {
      modules = []
      steps = []
      return
    }
    var moved = state
    let migration = before.migration(from: from, to: new, as: reference, mapping: mapping)
    // Later than anything that is there, so that it folds last.
    let last = EventID(high: .max, low: .max)
    let stamp = Stamp(effective: asOf, recorded: .endless, id: last)
    moved.migrations.append(Stamped(migration, at: stamp))
    let after = Evaluation(moved, new, asOf: asOf)
    modules = Self.moduleChanges(before, after)
    steps = Self.stepChanges(before, after)
  }

  private static func moduleChanges(
    _ before: Evaluation,
    _ after: Evaluation
  ) -> [ModuleChange] {
    var changes: [ModuleChange] = []
    for (position, module) in after.index.modules.enumerated() {
      let old = before.position(of: module.id).map { before.brief($0) }
      let new = after.brief(position)
      if old != new { changes.append(ModuleChange(module: module.id, before: old, after: new)) }
    }
    for (position, module) in before.index.modules.enumerated()
    where after.position(of: module.id) == nil {
      let old = before.brief(position)
      changes.append(ModuleChange(module: module.id, before: old, after: nil))
    }
    return changes
  }

  private static func stepChanges(_ before: Evaluation, _ after: Evaluation) -> [StepChange] {
    var changes: [StepChange] = []
    for (position, step) in after.index.curriculum.steps.enumerated() {
      let old = before.index.stepPositions[step.id].map { before.standpoint.isStepSatisfied($0) }
      let new = after.standpoint.isStepSatisfied(position)
      if old != new { changes.append(StepChange(step: step.id, before: old, after: new)) }
    }
    for (position, step) in before.index.curriculum.steps.enumerated()
    where after.index.stepPositions[step.id] == nil {
      let old = before.standpoint.isStepSatisfied(position)
      changes.append(StepChange(step: step.id, before: old, after: nil))
    }
    return changes
  }
}

extension Evaluation {
  func brief(_ position: Int) -> MigrationPreview.Brief {
    let situation = situation(position)
    return MigrationPreview.Brief(
      attainment: ModuleActivity(modules[position], asOf: asOf).attainment,
      isOpen: situation == .open || situation == .renewable
    )
  }
}

/// Counts over many previews.
public struct MigrationTally: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    /// Registrations that had the step satisfied and lose it.
    public var lost = 0
    /// Registrations that gain it.
    public var gained = 0
  }

  public private(set) var registrations = 0
  /// Registrations of which any standing changes.
  public private(set) var changed = 0
  public private(set) var steps: [StepID: Step] = [:]

  public init() {}

  public mutating func add(_ preview: MigrationPreview) {
    registrations += 1
    if !preview.isEmpty { changed += 1 }
    for change in preview.steps {
      switch (change.before ?? false, change.after ?? false) {
      case (true, false): steps[change.step, default: Step()].lost += 1
      case (false, true): steps[change.step, default: Step()].gained += 1
      default: break
      }
    }
  }
}
