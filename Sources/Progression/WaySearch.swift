import CurriculumModel

/// The cheapest set of modules to satisfy so that a gate opens.
///
/// Branch and bound over "this module is on the way, or is not": what every remaining way needs is
/// chosen at once, and a choice is only branched on where a group offers one. The bound adds to the
/// cost chosen so far the dearest single demand that is still open. So the result is the cheapest,
/// unless the budget runs out; then it is the best found, made minimal.
struct WaySearch {
  /// Where things stand before anything is chosen.
  let initial: Standpoint
  /// The same with everything chosen so far.
  private(set) var standpoint: Standpoint
  let goal: Gate
  /// By module: the cost of satisfying it once it is open; `nil` when nothing can.
  let costs: [Int?]
  private let isCyclic: Bool
  private var budget: Int
  private var isExcluded: [Bool]
  private var best: [Int]?
  private var bestCost = Int.max
  private var isExhausted = false
  /// What every way satisfies; never worth leaving out.
  private var needed: Set<Int> = []

  /// The modules that the way satisfies, in an order in which they open one another.
  struct Result {
    var modules: [Int]
    var isProvenCheapest: Bool
  }

  init(_ standpoint: Standpoint, goal: Gate, costs: [Int?], budget: Int) {
    initial = standpoint
    self.standpoint = standpoint
    self.goal = goal
    self.costs = costs
    self.budget = budget
    isCyclic = !standpoint.index.dependencies.isAcyclic
    isExcluded = costs.indices.map { costs[$0] == nil && !standpoint.isSatisfied[$0] }
  }

  /// `nil` when no way leads to the goal.
  mutating func run() -> Result? {
    let bounds = LowerBounds(standpoint, costs: costs, isExcluded: isExcluded)
    guard bounds.bound(of: goal) != nil else { return nil }
    var forced: [Int] = []
    var cost = 0
    var open = [goal]
    guard propagate(&forced, &cost, &open) else { return nil }
    needed = Set(forced)
    if open.isEmpty, unfoundedGates(forced).isEmpty {
      return Result(modules: ordered(forced), isProvenCheapest: true)
    }
    standpoint = initial
    if let first = greedy(bounds) ?? everything() { offer(first) }
    search(chosen: [], cost: 0, open: [goal])
    guard let best else { return nil }
    // The cheapest way is minimal by itself, since every module costs something.
    let minimal = isExhausted ? minimise(best) : best
    return Result(modules: ordered(minimal), isProvenCheapest: !isExhausted)
  }

  /// Explores every way that satisfies `chosen` and none of the excluded; leaves all as it found it.
  private mutating func search(chosen: [Int], cost: Int, open: [Gate]) {
    guard budget > 0 else {
      isExhausted = true
      return
    }
    budget -= costs.count
    var chosen = chosen
    var cost = cost
    var open = open
    let added = chosen.count
    defer { for module in chosen[added...] { standpoint.set(module, satisfied: false) } }
    guard propagate(&chosen, &cost, &open), cost < bestCost else { return }
    let unfounded = unfoundedGates(chosen)
    if open.isEmpty, unfounded.isEmpty { return offer(chosen) }
    let bounds = LowerBounds(standpoint, costs: costs, isExcluded: isExcluded)
    for demand in open {
      guard let bound = bounds.bound(of: demand), cost + bound < bestCost else { return }
    }
    guard let module = branching(open + unfounded, bounds) else { return }
    standpoint.set(module, satisfied: true)
    search(
      chosen: chosen + [module],
      cost: cost + (costs[module] ?? 0),
      open: open + [standpoint.index.gates[module]]
    )
    standpoint.set(module, satisfied: false)
    isExcluded[module] = true
    search(chosen: chosen, cost: cost, open: open)
    isExcluded[module] = false
  }

  /// Chooses whatever all remaining ways need, until nothing more is forced.
  ///
  /// - Returns: `false` when a demand can't be met any more.
  private mutating func propagate(
    _ chosen: inout [Int],
    _ cost: inout Int,
    _ open: inout [Gate]
  ) -> Bool {
    var next = 0
    var sinceChange = 0
    // Each demand is looked at until a whole round of them forces nothing.
    while !open.isEmpty, sinceChange < open.count {
      if next >= open.count { next = 0 }
      let demand = open[next]
      var forced: [Int] = []
      switch force(demand, into: &forced) {
      case .impossible: return false
      case .met:
        open.swapAt(next, open.count - 1)
        open.removeLast()
        sinceChange = 0
        continue
      case .open: next += 1
      }
      sinceChange = forced.isEmpty ? sinceChange + 1 : 0
      for module in forced where !standpoint.isSatisfied[module] {
        standpoint.set(module, satisfied: true)
        chosen.append(module)
        cost += costs[module] ?? 0
        open.append(standpoint.index.gates[module])
      }
    }
    return true
  }

  private enum Demand { case met, open, impossible }

  /// What a demand amounts to now, and the modules without which it can't be met.
  private func force(_ demand: Gate, into forced: inout [Int]) -> Demand {
    if case .leaf(let leaf) = demand { return force(leaf, into: &forced) }
    guard let group = demand.group else { return .met }
    return force(group.needed, of: group.children.count, into: &forced) { position, forced in
      force(group.children[position], into: &forced)
    }
  }

  private func force(
    _ needed: Int,
    of count: Int,
    into forced: inout [Int],
    child: (Int, inout [Int]) -> Demand
  ) -> Demand {
    var met = 0
    var openOnes: [[Int]] = []
    for position in 0..<count {
      var own: [Int] = []
      switch child(position, &own) {
      case .met: met += 1
      case .open: openOnes.append(own)
      case .impossible: break
      }
    }
    if met >= needed { return .met }
    if met + openOnes.count < needed { return .impossible }
    if met + openOnes.count == needed { forced += openOnes.joined() }
    return .open
  }

  private func force(_ leaf: GateLeaf, into forced: inout [Int]) -> Demand {
    switch leaf {
    case .module(let module): force(module: module, into: &forced)
    case .step(let step): force(step: step, into: &forced)
    case .order(let step):
      force(step, of: step, into: &forced) { force(step: $0, into: &$1) }
    case .track(let track): standpoint.isOnTrack[track] ? .met : .impossible
    case .never: .impossible
    }
  }

  private func force(module: Int, into forced: inout [Int]) -> Demand {
    if standpoint.isSatisfied[module] { return .met }
    if isExcluded[module] { return .impossible }
    forced.append(module)
    return .open
  }

  private func force(step: Int, into forced: inout [Int]) -> Demand {
    if standpoint.isStepSatisfied(step) { return .met }
    let need = standpoint.need(ofStep: step)
    return force(need.needed, of: need.modules.count, into: &forced) {
      force(module: need.modules[$0], into: &$1)
    }
  }

  /// The undecided module to branch on: the first one that the cheapest way through a demand takes.
  private func branching(_ demands: [Gate], _ bounds: LowerBounds) -> Int? {
    for demand in demands {
      var candidates: [Int] = []
      undecided(demand, into: &candidates)
      let priced = candidates.compactMap { module in bounds.modules[module].map { (module, $0) } }
      if let found = priced.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) { return found.0 }
    }
    return nil
  }

  private func undecided(_ demand: Gate, into found: inout [Int]) {
    demand.forEachLeaf { leaf in
      var modules: [Int] = []
      switch leaf {
      case .module(let module): modules = [module]
      case .step(let step): modules = standpoint.need(ofStep: step).modules
      case .order(let step):
        modules = (0..<step).flatMap { standpoint.need(ofStep: $0).modules }
      case .track, .never: break
      }
      found += modules.filter { !standpoint.isSatisfied[$0] && !isExcluded[$0] }
    }
  }

  /// In a circle of gates, what is chosen may lean on itself: the gates of those that do.
  private func unfoundedGates(_ chosen: [Int]) -> [Gate] {
    if !isCyclic { return [] }
    let founded = Set(ordered(chosen))
    return chosen.filter { !founded.contains($0) }.map { standpoint.index.gates[$0] }
  }

  private mutating func offer(_ modules: [Int]) {
    let cost = modules.reduce(0) { $0 + (costs[$1] ?? 0) }
    guard cost < bestCost else { return }
    best = modules
    bestCost = cost
  }
}

extension WaySearch {
  /// A first way, so that the bound bites: where a group offers a choice, the cheapest by itself.
  private mutating func greedy(_ bounds: LowerBounds) -> [Int]? {
    var chosen: [Int] = []
    var cost = 0
    var open = [goal]
    defer { for module in chosen { standpoint.set(module, satisfied: false) } }
    while true {
      guard propagate(&chosen, &cost, &open) else { return nil }
      if open.isEmpty { break }
      guard let module = branching(open, bounds) else { return nil }
      standpoint.set(module, satisfied: true)
      chosen.append(module)
      open.append(standpoint.index.gates[module])
    }
    return unfoundedGates(chosen).isEmpty ? minimise(chosen) : nil
  }

  /// Whatever can be reached at all, made minimal: in a circle of gates the greedy choice may fail.
  private func everything() -> [Int]? {
    var trial = initial
    let taken = trial.take(costs.indices.filter { costs[$0] != nil })
    return trial.isMet(goal) ? minimise(taken) : nil
  }

  /// The same way without what it does not need, the dearest dropped first.
  private func minimise(_ modules: [Int]) -> [Int] {
    var kept = modules
    let optional = modules.filter { !needed.contains($0) }
    for module in optional.sorted(by: { (costs[$0] ?? 0, $0) > (costs[$1] ?? 0, $1) })
    where kept.contains(module) {
      var trial = initial
      let fewer = trial.take(kept.filter { $0 != module })
      if trial.isMet(goal) { kept = fewer }
    }
    return kept
  }

  /// The modules in an order in which each is open when it comes; those that never open are left out.
  private func ordered(_ modules: [Int]) -> [Int] {
    var trial = initial
    return trial.take(modules)
  }
}

extension Standpoint {
  /// Satisfies these modules one after the other, each once it is open.
  ///
  /// - Returns: those that opened, in that order; ties in the order of dependence.
  mutating func take(_ modules: [Int]) -> [Int] {
    var taken: [Int] = []
    var waiting = modules.sorted { index.dependencies.rank[$0] < index.dependencies.rank[$1] }
    var didOpen = true
    while didOpen, !waiting.isEmpty {
      didOpen = false
      var still: [Int] = []
      for module in waiting {
        if isOpen(module) {
          set(module, satisfied: true)
          taken.append(module)
          didOpen = true
        } else {
          still.append(module)
        }
      }
      waiting = still
    }
    return taken
  }
}
