/// For each module the least that satisfying it can cost, by its dearest single demand.
///
/// An AND is bounded by the dearest of its parts, since the parts may share modules; an OR by the
/// cheapest; "at least n" by the n-th cheapest. So a bound never exceeds the true cost.
struct LowerBounds {
  /// `nil` for modules that can't be satisfied.
  private(set) var modules: [Int?]
  private let standpoint: Standpoint

  init(_ standpoint: Standpoint, costs: [Int?], isExcluded: [Bool]) {
    self.standpoint = standpoint
    modules = standpoint.isSatisfied.map { $0 ? 0 : nil }
    let order = standpoint.index.dependencies.order
    // One pass in the order of dependence; a circle takes more until nothing sinks any further.
    var didChange = true
    while didChange {
      didChange = false
      for module in order where !standpoint.isSatisfied[module] && !isExcluded[module] {
        guard let own = costs[module],
          let gate = bound(of: standpoint.index.gates[module])
        else { continue }
        if modules[module].map({ own + gate < $0 }) ?? true {
          modules[module] = own + gate
          didChange = !standpoint.index.dependencies.isAcyclic
        }
      }
    }
  }

  /// `nil` when it can't be met.
  func bound(of gate: Gate) -> Int? {
    if case .leaf(let leaf) = gate { return bound(of: leaf) }
    guard let group = gate.group else { return 0 }
    return bound(group.needed, of: group.children.map(bound))
  }

  private func bound(_ needed: Int, of parts: [Int?]) -> Int? {
    if needed <= 0 { return 0 }
    let possible = parts.compactMap { $0 }
    if possible.count < needed { return nil }
    if needed == possible.count { return possible.max() }
    return needed == 1 ? possible.min() : possible.sorted()[needed - 1]
  }

  private func bound(of leaf: GateLeaf) -> Int? {
    switch leaf {
    case .module(let module): modules[module]
    case .step(let step): bound(ofStep: step)
    case .order(let step): bound(step, of: (0..<step).map(bound(ofStep:)))
    case .track(let track): standpoint.isOnTrack[track] ? 0 : nil
    case .never: nil
    }
  }

  private func bound(ofStep step: Int) -> Int? {
    if standpoint.isStepSatisfied(step) { return 0 }
    let need = standpoint.need(ofStep: step)
    return bound(need.needed, of: need.modules.map { modules[$0] })
  }
}
