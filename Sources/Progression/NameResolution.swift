import CurriculumModel

/// Turns a curriculum's names into positions, once.
struct NameResolution {
  let curriculum: Curriculum
  let modules: [ModuleID: Int]
  let steps: [StepID: Int]
  let tracks: [TrackID: Int]

  init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    // The first of two equal names counts; a semantic rule refuses the second.
    modules = Dictionary(
      curriculum.modules.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    steps = Dictionary(
      curriculum.steps.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    tracks = Dictionary(
      curriculum.tracks.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func requirement(for track: TrackID?) -> ProgressionIndex.TrackRequirement? {
    track.map { id in tracks[id].map { .known($0) } ?? .unknown }
  }

  /// What opens each module, by position.
  func gates() -> [Gate] {
    var ways = [[(track: TrackID?, asks: [Gate])]](
      repeating: [],
      count: curriculum.modules.count
    )
    for (position, step) in curriculum.steps.enumerated() {
      for use in step.uses {
        guard let module = modules[use.module] else { continue }
        var asks: [Gate] = []
        if curriculum.order == .sequential, position > 0 { asks.append(.leaf(.order(position))) }
        if let availability = step.availability { asks.append(gate(availability, of: use.module)) }
        if let own = use.prerequisites { asks.append(gate(own, of: use.module)) }
        ways[module].append((use.track, asks))
      }
    }
    return curriculum.modules.enumerated().map { position, module in
      var asks: [Gate] = []
      if ways[position].count == 1 {
        asks = ways[position][0].asks
      } else if !ways[position].isEmpty {
        asks = [.any(ways[position].map { joined(trackAsk($0.track) + $0.asks) })]
      }
      if let own = module.prerequisites { asks.append(gate(own, of: module.id)) }
      return joined(asks)
    }
  }

  private func trackAsk(_ track: TrackID?) -> [Gate] {
    track.map { id in [.leaf(tracks[id].map { .track($0) } ?? .never(.track(id)))] } ?? []
  }

  private func joined(_ asks: [Gate]) -> Gate { asks.count == 1 ? asks[0] : .all(asks) }

  private func gate(_ condition: Condition, of module: ModuleID) -> Gate {
    requirement(condition) { rule in
      switch rule {
      case .moduleSatisfied(let id): modules[id].map { .module($0) } ?? .never(.module(id))
      case .stepSatisfied(let id): steps[id].map { .step($0) } ?? .never(.step(id))
      case .onTrack(let id): tracks[id].map { .track($0) } ?? .never(.track(id))
      // Only a module's own moveOn may speak of its assessments.
      case .assessmentPassed(let id, _): .never(.passed(module, id))
      case .assessmentCompleted(let id, _): .never(.completed(module, id))
      case .allOf, .anyOf, .atLeast: nil
      }
    }
  }

  func moveOn(of module: Module) -> MoveOn {
    requirement(module.moveOn) { rule in
      switch rule {
      case .assessmentPassed(let id, let repetition):
        module.assessments.firstIndex { $0.id == id }
          .map { .passed($0, repetition ?? .once) } ?? .never(.passed(module.id, id))
      case .assessmentCompleted(let id, let repetition):
        module.assessments.firstIndex { $0.id == id }
          .map { .completed($0, repetition ?? .once) } ?? .never(.completed(module.id, id))
      case .onTrack(let id): tracks[id].map { .track($0) } ?? .never(.track(id))
      // What another module reached is a prerequisite, not a way to finish this one.
      case .moduleSatisfied(let id): .never(.module(id))
      case .stepSatisfied(let id): .never(.step(id))
      case .allOf, .anyOf, .atLeast: nil
      }
    }
  }

  private func requirement<Leaf: Sendable>(
    _ condition: Condition,
    leaf: (Condition.Rule) -> Leaf?
  ) -> Requirement<Leaf> {
    if let found = leaf(condition.rule) { return .leaf(found) }
    let children = condition.children.map { requirement($0, leaf: leaf) }
    return switch condition.rule {
    case .anyOf: .any(children)
    case .atLeast(let count, _): .atLeast(count, children)
    default: .all(children)
    }
  }
}

extension Repetition {
  static let once = Repetition(times: 1, every: nil)
}
