import CurriculumModel

/// Finds what blocks every way to a gate.
struct Obstacles {
  private let evaluation: Evaluation
  private let prices: ModulePrices
  private let bounds: LowerBounds

  init(_ evaluation: Evaluation, _ prices: ModulePrices) {
    self.evaluation = evaluation
    self.prices = prices
    bounds = LowerBounds(
      evaluation.standpoint,
      costs: prices.costs,
      isExcluded: prices.costs.map { $0 == nil }
    )
  }

  /// Each once, in the order in which the gates name them.
  func standing(inWayOf gate: Gate) -> [Obstacle] {
    if evaluation.isAbandoned { return [.abandoned] }
    var found: [Obstacle] = []
    var seen: Set<Int> = []
    var waiting = [gate]
    while let next = waiting.popLast() { collect(next, &found, &seen, &waiting) }
    // Only a circle gives no reason other than itself.
    if found.isEmpty {
      found = seen.sorted().map { .unreachable(evaluation.index.modules[$0].id) }
    }
    var kept: Set<Obstacle> = []
    return found.filter { kept.insert($0).inserted }
  }

  /// Looks only into the parts that can't be met.
  private func collect(
    _ gate: Gate,
    _ found: inout [Obstacle],
    _ seen: inout Set<Int>,
    _ waiting: inout [Gate]
  ) {
    if bounds.bound(of: gate) != nil { return }
    guard case .leaf(let leaf) = gate else {
      for child in gate.group?.children ?? [] { collect(child, &found, &seen, &waiting) }
      return
    }
    switch leaf {
    case .module(let module): look(at: [module], &found, &seen, &waiting)
    case .step(let step):
      look(at: evaluation.standpoint.need(ofStep: step).modules, &found, &seen, &waiting)
    case .order(let step):
      for earlier in 0..<step {
        collect(.leaf(.step(earlier)), &found, &seen, &waiting)
      }
    case .track(let track): found.append(.track(evaluation.index.curriculum.tracks[track].id))
    case .never(let rule): found += obstacle(rule)
    }
  }

  private func look(
    at modules: [Int],
    _ found: inout [Obstacle],
    _ seen: inout Set<Int>,
    _ waiting: inout [Gate]
  ) {
    for module in modules where bounds.modules[module] == nil && seen.insert(module).inserted {
      let id = evaluation.index.modules[module].id
      if !evaluation.standpoint.isApplicable[module] {
        found.append(.notApplicable(id))
      } else if evaluation.hasExhaustedAttempts(module) {
        found.append(.attemptsExhausted(id))
      } else if prices.costs[module] == nil {
        found.append(.unreachable(id))
      } else {
        waiting.append(evaluation.index.gates[module])
      }
    }
  }

  private func obstacle(_ rule: Reason.Rule) -> [Obstacle] {
    switch rule {
    case .module(let id): [.unknownModule(id)]
    case .step(let id), .order(let id): [.unknownStep(id)]
    case .track(let id): [.track(id)]
    case .passed(let id, _), .completed(let id, _): [.unreachable(id)]
    case .all, .any, .atLeast: []
    }
  }
}
