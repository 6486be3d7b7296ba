public import CivilTime
public import CurriculumModel

/// What a migration would do to one registration; nothing is written.
public struct MigrationPreview: Sendable {
  /// Modules of the new version whose standing differs, and those that fall away; in the new
  /// curriculum's order, then the old one's.
  public let modules: [ModuleChange]
  /// Every step of either version with both answers; in the new curriculum's order, then the old
  /// one's.
  let answers: [StepChange]

  /// Steps that only one version has or whose answer differs; in the same order.
  public var steps: [StepChange] { answers.filter { $0.before != $0.after } }

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

  public var isEmpty: Bool {
    modules.isEmpty && answers.allSatisfy { $0.before == $0.after }
  }

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
      answers = []
      return
    }
    var moved = state
    let migration = before.migration(from: from, to: new, as: reference, mapping: mapping)
    // Later than anything that is there, so that it folds last.
    let last = EventID(high: .max, low: .max)
    let stamp = Stamp(effective: asOf, recorded: .endless, sequence: .max, id: last)
    moved.migrations.append(Stamped(migration, at: stamp))
    let after = Evaluation(moved, new, asOf: asOf)
    modules = Self.moduleChanges(before, after)
    answers = Self.stepAnswers(before, after)
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

  private static func stepAnswers(_ before: Evaluation, _ after: Evaluation) -> [StepChange] {
    var changes: [StepChange] = []
    for (position, step) in after.index.curriculum.steps.enumerated() {
      let old = before.index.stepPositions[step.id].map { before.standpoint.isStepSatisfied($0) }
      let new = after.standpoint.isStepSatisfied(position)
      changes.append(StepChange(step: step.id, before: old, after: new))
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
    /// Registrations that have the step satisfied under the old version.
    public var before = 0
    /// Registrations that have it satisfied under the new version.
    public var after = 0
    /// Registrations that had the step satisfied and lose it.
    public var lost = 0
    /// Registrations that gain it.
    public var gained = 0

    public init() {}
  }

  public private(set) var registrations = 0
  /// Registrations of which any standing changes.
  public private(set) var changed = 0
  public private(set) var steps: [StepID: Step] = [:]

  public init() {}

  public mutating func add(_ preview: MigrationPreview) {
    registrations += 1
    if !preview.isEmpty { changed += 1 }
    for answer in preview.answers {
      let (had, has) = (answer.before ?? false, answer.after ?? false)
      var step = steps[answer.step, default: Step()]
      if had { step.before += 1 }
      if has { step.after += 1 }
      if had, !has { step.lost += 1 }
      if has, !had { step.gained += 1 }
      steps[answer.step] = step
    }
  }
}
