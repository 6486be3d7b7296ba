import CurriculumModel
import Progression
import Storage

/// A migration made ready: both versions read, every name of the mapping known.
struct MigrationPlan {
  let from: CurriculumReference
  let to: CurriculumReference
  let source: ProgressionIndex
  let target: ProgressionIndex
  let mapping: [ModuleID: ModuleID?]

  /// Modules of the old version that go nowhere, in its order.
  var dropped: [ModuleID] {
    source.modules.map(\.id).filter { id in
      if let named = mapping[id] { return named == nil }
      return target.module(id) == nil
    }
  }

  /// The new version's steps, then those that only the old one has.
  var steps: [Step] {
    let kept = target.curriculum.steps
    let known = Set(kept.map(\.id))
    return kept + source.curriculum.steps.filter { !known.contains($0.id) }
  }
}

extension Office {
  func migrationPlan(
    from old: String,
    to new: String,
    mapping: [ModuleID: ModuleID?],
    in access: ReadAccess
  ) throws -> MigrationPlan {
    let from = try reference(named: old, in: access)
    let to = try reference(named: new, in: access)
    guard from != to else { throw ProgrammeError.refused(Refusal(.sameCurriculum)) }
    let plan = MigrationPlan(
      from: from,
      to: to,
      source: try shelf.index(of: from.sha256, in: access),
      target: try shelf.index(of: to.sha256, in: access),
      mapping: mapping
    )
    // In a fixed order, so that of several unknown names always the same one is told.
    for id in mapping.keys.sorted() {
      if plan.source.module(id) == nil {
        throw ProgrammeError.refused(Refusal(.unknownModule(id)))
      }
      if let target = mapping[id] ?? nil, plan.target.module(target) == nil {
        throw ProgrammeError.refused(Refusal(.unknownMappingTarget(target)))
      }
    }
    return plan
  }
}
