import CurriculumModel

extension Evaluation {
  /// What to do next: the actions that can be done now and lie on the cheapest way through the
  /// curriculum, nearest first.
  ///
  /// Nearest is what satisfies its module at the least further cost; of equals, what opens or
  /// completes most; then the curriculum's order. Where the whole curriculum is out of reach, the
  /// ways to those of its steps that are not.
  public func next(limit: Int = .max, cost: ActionCost? = nil) -> [NextAction] {
    let prices = ModulePrices(self, cost: cost ?? { _, _ in 1 })
    var found: [NextAction] = []
    for position in nextModules(prices) where standpoint.isOpen(position) {
      var after = standpoint
      after.set(position, satisfied: true)
      let unlocks = index.modules.indices.filter {
        $0 != position && !standpoint.isSatisfied[$0] && standpoint.isApplicable[$0]
          && after.isOpen($0) && !standpoint.isOpen($0)
      }
      let completes = index.curriculum.steps.indices.filter {
        after.isStepSatisfied($0) && !standpoint.isStepSatisfied($0)
      }
      for action in actions(toSatisfy: position, prices) where isInTurn(action, position) {
        found.append(
          NextAction(
            action: action,
            distance: prices.costs[position] ?? 0,
            unlocks: unlocks.map { index.modules[$0].id },
            completes: completes.map { index.curriculum.steps[$0].id }
          )
        )
      }
    }
    let ranked = found.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.distance != other.distance { return one.distance < other.distance }
      let gains = (one.gain, other.gain)
      return gains.0 != gains.1 ? gains.0 > gains.1 : left.offset < right.offset
    }
    return ranked.prefix(max(0, limit)).map(\.element)
  }

  /// Whether nothing of its own module has to come before an action.
  private func isInTurn(_ action: Action, _ position: Int) -> Bool {
    let assessments = index.modules[position].assessments
    guard action.pending == nil,
      let assessment = assessments.firstIndex(where: { $0.id == action.assessment })
    else { return true }
    return predecessor(of: assessment, in: position) == nil
  }

  /// The modules of the cheapest way through, in the curriculum's order.
  private func nextModules(_ prices: ModulePrices) -> [Int] {
    if case .plan(let plan) = plan(to: .curriculum, prices: prices, budget: 400_000) {
      return positions(of: plan)
    }
    var modules: Set<Int> = []
    for step in index.curriculum.steps {
      if case .plan(let plan) = plan(to: .step(step.id), prices: prices, budget: 400_000) {
        modules.formUnion(positions(of: plan))
      }
    }
    return modules.sorted()
  }

  private func positions(of plan: Plan) -> [Int] {
    Set(plan.actions.compactMap { position(of: $0.module) }).sorted()
  }
}

extension NextAction {
  fileprivate var gain: Int { unlocks.count + completes.count }
}
