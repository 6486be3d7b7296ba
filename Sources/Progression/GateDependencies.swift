/// In which order modules can open one another.
struct GateDependencies: Sendable {
  /// Every module, those that others depend on first; modules of a cycle come last.
  let order: [Int]
  /// By module: its place in `order`.
  let rank: [Int]
  /// Whether no gate depends on itself; a curriculum that was checked has no such cycle.
  let isAcyclic: Bool

  /// - Complexity: O(modules + leaves of the gates); a step stands between its modules and those who
  ///   ask for it, so that a sequential curriculum has no quadratic number of edges.
  init(gates: [Gate], uses: [[Int]]) {
    let moduleCount = gates.count
    let stepNode = moduleCount
    let orderNode = moduleCount + uses.count
    var dependents = [[Int]](repeating: [], count: moduleCount + 2 * uses.count)
    var waitingFor = [Int](repeating: 0, count: dependents.count)
    func link(_ node: Int, dependsOn other: Int) {
      dependents[other].append(node)
      waitingFor[node] += 1
    }
    for (module, gate) in gates.enumerated() {
      gate.forEachLeaf { leaf in
        switch leaf {
        case .module(let other): link(module, dependsOn: other)
        case .step(let step): link(module, dependsOn: stepNode + step)
        case .order(let step): link(module, dependsOn: orderNode + step)
        default: break
        }
      }
    }
    for (step, modules) in uses.enumerated() {
      for module in modules { link(stepNode + step, dependsOn: module) }
      if step > 0 {
        link(orderNode + step, dependsOn: stepNode + step - 1)
        link(orderNode + step, dependsOn: orderNode + step - 1)
      }
    }
    var ready = (0..<dependents.count).filter { waitingFor[$0] == 0 }
    var next = 0
    var order: [Int] = []
    order.reserveCapacity(moduleCount)
    while next < ready.count {
      let node = ready[next]
      next += 1
      if node < moduleCount { order.append(node) }
      for dependent in dependents[node] {
        waitingFor[dependent] -= 1
        if waitingFor[dependent] == 0 { ready.append(dependent) }
      }
    }
    isAcyclic = order.count == moduleCount
    if !isAcyclic {
      let placed = Set(order)
      order += (0..<moduleCount).filter { !placed.contains($0) }
    }
    self.order = order
    var rank = [Int](repeating: 0, count: moduleCount)
    for (place, module) in order.enumerated() { rank[module] = place }
    self.rank = rank
  }
}
