/// Which modules somebody can reach who may be on every track and does everything open.
///
/// A least fixpoint over modules and steps. Each closed node watches only what it waits for first,
/// so that the work stays close to linear. Unknown names and conditions that can never hold count
/// as reached, because other rules report them.
struct Reachability {
  /// A circle of things that wait for each other.
  struct Cycle {
    /// From a module back to itself, as messages show it.
    var path: [String]
    /// The prerequisite to look at first.
    var origin: Origin
  }

  private enum Node: Hashable {
    case module(Int)
    case stepOpen(Int)
    case stepSatisfied(Int)
  }

  private struct Watch {
    var node: Node
    /// The condition that names it; `nil` where the structure does.
    var origin: Origin?
  }

  private let index: CurriculumIndex
  private var reached: Set<Node> = []
  private var watchers: [Node: [Node]] = [:]
  /// What each closed node waits for.
  private var waits: [Node: [Watch]] = [:]
  /// How many of a step's required modules are known to be reached.
  private var progress: [Int]

  /// In the order of their first module in the curriculum.
  private(set) var cycles: [Cycle] = []
  /// Modules in no circle that wait for one, in the order of the curriculum.
  private(set) var waitingBehindCycles: [ModuleID] = []

  init(_ index: CurriculumIndex) {
    self.index = index
    progress = Array(repeating: 0, count: index.curriculum.steps.count)
    reach()
    findCycles()
  }

  private mutating func reach() {
    let steps = index.curriculum.steps.indices
    var waiting: [Node] =
      steps.reversed().map(Node.stepSatisfied) + usedModules.reversed().map(Node.module)
      + steps.reversed().map(Node.stepOpen)
    while let node = waiting.popLast() {
      guard !reached.contains(node) else { continue }
      let watches = obstacles(of: node)
      if watches.isEmpty {
        reached.insert(node)
        waits[node] = nil
        waiting += watchers.removeValue(forKey: node) ?? []
      } else {
        waits[node] = watches
        for watch in watches { watchers[watch.node, default: []].append(node) }
      }
    }
  }

  private var usedModules: [Int] {
    index.outlines.indices.filter {
      index.uses[index.outlines[$0].id] != nil
        && index.modules[index.outlines[$0].id] == $0
    }
  }

  /// What a node waits for now; empty when nothing holds it.
  private mutating func obstacles(of node: Node) -> [Watch] {
    switch node {
    case .module(let position): return obstacles(ofModule: position)
    case .stepOpen(let position):
      if index.curriculum.order == .sequential, position > 0 {
        for earlier in [Node.stepOpen(position - 1), .stepSatisfied(position - 1)]
        where !reached.contains(earlier) {
          return [Watch(node: earlier)]
        }
      }
      return obstacles(of: index.curriculum.steps[position].availability)
    case .stepSatisfied(let position): return obstacles(ofStep: position)
    }
  }

  private mutating func obstacles(ofModule position: Int) -> [Watch] {
    let module = index.outlines[position]
    guard let place = index.uses[module.id] else { return [] }
    // The conditions somebody wrote come before the structure: they are what can be mended.
    let own = obstacles(of: module.prerequisites)
    if !own.isEmpty { return own }
    let use = obstacles(of: index.curriculum.steps[place.step].uses[place.use].prerequisites)
    if !use.isEmpty { return use }
    let step = Node.stepOpen(place.step)
    return reached.contains(step) ? [] : [Watch(node: step)]
  }

  private mutating func obstacles(ofStep position: Int) -> [Watch] {
    let uses = index.curriculum.steps[position].uses
    let required = uses.filter(\.isRequired)
    let known = (required.isEmpty ? uses : required).compactMap { index.modules[$0.module] }
    guard !required.isEmpty else {
      let nodes = known.map(Node.module)
      return nodes.contains(where: reached.contains) ? [] : nodes.map { Watch(node: $0) }
    }
    while progress[position] < known.count {
      let node = Node.module(known[progress[position]])
      guard reached.contains(node) else { return [Watch(node: node)] }
      progress[position] += 1
    }
    return []
  }

  private mutating func obstacles(of condition: Condition?) -> [Watch] {
    guard let condition, condition.obstacle({ _ in nil }) == nil else { return [] }
    return unmet(condition)
  }

  private func unmet(_ condition: Condition) -> [Watch] {
    switch condition.rule {
    case .allOf(let children):
      for child in children {
        let watches = unmet(child)
        if !watches.isEmpty { return watches }
      }
      return []
    case .anyOf(let children): return unmet(children, needed: 1)
    case .atLeast(let needed, let children): return unmet(children, needed: needed)
    case .moduleSatisfied(let id):
      guard let position = index.modules[id], index.uses[id] != nil else { return [] }
      return unmet(.module(position), condition)
    case .stepSatisfied(let id):
      return index.steps[id].map { unmet(.stepSatisfied($0), condition) } ?? []
    case .onTrack, .assessmentPassed, .assessmentCompleted: return []
    }
  }

  private func unmet(_ children: [Condition], needed: Int) -> [Watch] {
    let watches = children.map(unmet)
    return watches.count(where: \.isEmpty) >= needed ? [] : watches.flatMap { $0 }
  }

  private func unmet(_ node: Node, _ condition: Condition) -> [Watch] {
    reached.contains(node) ? [] : [Watch(node: node, origin: condition.origin)]
  }
}

/// Naming the circles among what was not reached.
extension Reachability {
  /// Every closed node waits for a closed node, so following the first of these always ends in a
  /// circle; each is met once.
  private mutating func findCycles() {
    var walked: Set<Node> = []
    var inCycle: Set<Node> = []
    for module in usedModules where !reached.contains(.module(module)) {
      var path: [Node] = []
      var positions: [Node: Int] = [:]
      var node = Node.module(module)
      while !walked.contains(node), let next = waits[node]?.first {
        walked.insert(node)
        positions[node] = path.count
        path.append(node)
        node = next.node
      }
      if let start = positions[node] {
        inCycle.formUnion(path[start...])
        cycles.append(cycle(Array(path[start...])))
      }
    }
    waitingBehindCycles = usedModules.filter {
      !reached.contains(.module($0)) && !inCycle.contains(.module($0))
    }.map { index.outlines[$0].id }
  }

  private func cycle(_ nodes: [Node]) -> Cycle {
    // Begin at a module whose own prerequisite closes the circle, if there is one.
    let isModule = { (node: Node) in if case .module = node { true } else { false } }
    let start =
      nodes.firstIndex { isModule($0) && waits[$0]?.first?.origin != nil }
      ?? nodes.firstIndex(where: isModule) ?? 0
    let turned = Array(nodes[start...] + nodes[..<start])
    var path: [String] = []
    for name in (turned + [turned[0]]).map(name) where path.last != name { path.append(name) }
    if path.count == 1 { path.append(path[0]) }
    let origin = turned.lazy.compactMap { waits[$0]?.first?.origin }.first
    return Cycle(path: path, origin: origin ?? .unknown)
  }

  private func name(_ node: Node) -> String {
    switch node {
    case .module(let position): "module '\(index.outlines[position].id)'"
    case .stepOpen(let position), .stepSatisfied(let position):
      "step '\(index.curriculum.steps[position].id)'"
    }
  }
}
