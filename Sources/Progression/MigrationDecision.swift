import CurriculumModel

/// Moving a registration to another version.
extension Decision {
  /// The migration with everything the fold will need: a full mapping, and what held at that moment.
  func migration(
    to target: ProgressionIndex,
    as reference: CurriculumReference,
    mapping: [ModuleID: ModuleID?]
  ) throws(Refusal) -> Fact.Migration {
    guard let from = state.curriculum else { throw Refusal(.notRegistered) }
    if from == reference { throw Refusal(.sameCurriculum) }
    // In a fixed order, so that of several unknown names always the same one is told.
    for old in mapping.keys.sorted() {
      if index.positions[old] == nil { throw Refusal(.unknownModule(old)) }
      if let new = mapping[old] ?? nil, target.positions[new] == nil {
        throw Refusal(.unknownMappingTarget(new))
      }
    }
    return evaluation.migration(from: from, to: target, as: reference, mapping: mapping)
  }
}

extension Evaluation {
  /// Writes down for every module where it goes, and what it credits there.
  func migration(
    from: CurriculumReference,
    to target: ProgressionIndex,
    as reference: CurriculumReference,
    mapping: [ModuleID: ModuleID?]
  ) -> Fact.Migration {
    var full: [ModuleID: ModuleID?] = [:]
    var credits: [ModuleID: Fact.Credit] = [:]
    for (position, module) in index.modules.enumerated() {
      let new = mapping[module.id] ?? (target.positions[module.id] == nil ? nil : module.id)
      if new != module.id { full.updateValue(new, forKey: module.id) }
      guard let new, let current = modules[position].current else { continue }
      let credit = Fact.Credit(
        since: current.start,
        until: current.lastDay,
        evidence: modules[position].support(at: asOf)
      )
      credits[new] = credits[new].map { Self.better($0, credit) } ?? credit
    }
    return Fact.Migration(from: from, to: reference, mapping: full, credits: credits)
  }

  /// Of two credits for one module the one that lasts longer; of equals the earlier.
  private static func better(_ left: Fact.Credit, _ right: Fact.Credit) -> Fact.Credit {
    switch (left.until, right.until) {
    case (nil, nil): left.since <= right.since ? left : right
    case (nil, _): left
    case (_, nil): right
    case (let one?, let other?):
      one == other ? (left.since <= right.since ? left : right) : (one > other ? left : right)
    }
  }
}
