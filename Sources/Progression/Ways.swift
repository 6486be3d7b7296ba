public import CurriculumModel

extension Evaluation {
  /// The cheapest actions that open a module; no actions when it is open.
  public func opening(_ module: ModuleID, cost: ActionCost? = nil) -> Way {
    plan(to: .opened(module), cost: cost)
  }

  /// The cheapest actions to a goal.
  ///
  /// Tracks are facts, never actions; and nothing is named that the gates would not let through.
  /// - Parameters:
  ///   - cost: what one outcome costs, 1 each by default.
  ///   - budget: how many modules the search may price, over all branches, before it settles for
  ///     the best way found.
  /// - Complexity: exponential in the choices that the curriculum offers, bounded by `budget`; a
  ///   curriculum without choices is linear.
  public func plan(to goal: Goal, cost: ActionCost? = nil, budget: Int = 400_000) -> Way {
    let prices = ModulePrices(self, cost: cost ?? { _, _ in 1 })
    return plan(to: goal, prices: prices, budget: budget)
  }

  func plan(to goal: Goal, prices: ModulePrices, budget: Int) -> Way {
    guard let gate = gate(for: goal) else {
      switch goal {
      case .opened(let module), .satisfied(let module): return .blocked([.unknownModule(module)])
      case .step(let step): return .blocked([.unknownStep(step)])
      case .curriculum: return .blocked([])
      }
    }
    if case .opened(let module) = goal, let position = position(of: module),
      !standpoint.isApplicable[position]
    {
      return .blocked([.notApplicable(module)])
    }
    var search = WaySearch(standpoint, goal: gate, costs: prices.costs, budget: budget)
    guard let result = search.run() else {
      return .blocked(Obstacles(self, prices).standing(inWayOf: gate))
    }
    return .plan(
      Plan(
        actions: result.modules.flatMap { actions(toSatisfy: $0, prices) },
        cost: result.modules.reduce(0) { $0 + (prices.costs[$1] ?? 0) },
        isProvenCheapest: result.isProvenCheapest
      )
    )
  }

  private func gate(for goal: Goal) -> Gate? {
    switch goal {
    case .opened(let module): position(of: module).map { index.gates[$0] }
    case .satisfied(let module): position(of: module).map { .leaf(.module($0)) }
    case .step(let step): index.stepPositions[step].map { .leaf(.step($0)) }
    case .curriculum: .all(index.curriculum.steps.indices.map { .leaf(.step($0)) })
    }
  }

  func actions(toSatisfy position: Int, _ prices: ModulePrices) -> [Action] {
    guard let way = prices.completions[position] else { return [] }
    let module = index.modules[position]
    let pending = ModuleActivity(modules[position], asOf: asOf).pending
    var actions: [Action] = []
    for (assessment, units) in way.enumerated() where units.total > 0 {
      let id = module.assessments[assessment].id
      let waiting = pending.first { $0.assessment == id }?.submission
      if units.passes > 0 {
        actions.append(
          Action(
            module: module.id,
            assessment: id,
            aim: .pass,
            times: units.passes,
            pending: waiting
          )
        )
      }
      if units.total > units.passes {
        actions.append(
          Action(
            module: module.id,
            assessment: id,
            aim: .complete,
            times: units.total - units.passes,
            pending: units.passes > 0 ? nil : waiting
          )
        )
      }
    }
    return actions
  }
}

/// What satisfying each module costs once it is open, and how.
struct ModulePrices {
  /// `nil` for modules that can't be satisfied, or are already.
  let costs: [Int?]
  let completions: [Completion?]

  init(_ evaluation: Evaluation, cost: ActionCost) {
    var costs: [Int?] = []
    var completions: [Completion?] = []
    for (position, module) in evaluation.index.modules.enumerated() {
      guard !evaluation.isAbandoned, evaluation.standpoint.isApplicable[position],
        !evaluation.modules[position].isSatisfied
      else {
        costs.append(nil)
        completions.append(nil)
        continue
      }
      let prices = module.assessments.map { max(1, cost(module.id, $0.id)) }
      var best: (cost: Int, way: Completion)?
      for way in evaluation.completions(position) {
        let total = zip(way, prices).reduce(0) { $0 + $1.0.total * $1.1 }
        if best.map({ total < $0.cost }) ?? true { best = (total, way) }
      }
      costs.append(best?.cost)
      completions.append(best?.way)
    }
    self.costs = costs
    self.completions = completions
  }
}
