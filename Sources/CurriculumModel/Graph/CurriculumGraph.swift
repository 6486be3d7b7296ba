/// What waits for what: the steps with their modules, and an edge from each thing to those that
/// need it.
public struct CurriculumGraph: Hashable, Sendable {
  public enum Node: Hashable, Sendable {
    case step(StepID)
    case module(ModuleID)
  }

  public struct Edge: Hashable, Sendable {
    public var from: Node
    public var to: Node
    /// One of several ways: the condition can be met without it.
    public var isAlternative: Bool
  }

  public struct Group: Hashable, Sendable {
    public var step: Step
    public var uses: [ModuleUse]
  }

  /// The steps in the programme's order.
  public var groups: [Group]
  /// Each once, in document order; an edge that is needed hides the same one as an alternative.
  public var edges: [Edge]
  private let titles: [ModuleID: LocalizedText]

  /// - Complexity: O(steps + modules + conditions).
  public init(_ curriculum: Curriculum) {
    groups = curriculum.steps.map { Group(step: $0, uses: $0.uses) }
    titles = Dictionary(curriculum.modules.map { ($0.id, $0.title) }) { first, _ in first }
    var collection = EdgeCollection()
    for (position, step) in curriculum.steps.enumerated() {
      if curriculum.order == .sequential, position > 0 {
        collection.add(from: .step(curriculum.steps[position - 1].id), to: .step(step.id))
      }
      collection.add(step.availability, to: .step(step.id))
      for use in step.uses { collection.add(use.prerequisites, to: .module(use.module)) }
    }
    for module in curriculum.modules {
      collection.add(module.prerequisites, to: .module(module.id))
    }
    edges = collection.edges
  }

  public func title(of module: ModuleID) -> LocalizedText {
    titles[module] ?? LocalizedText(id: module.rawValue, en: module.rawValue)
  }
}

/// Edges as they are found, each once.
private struct EdgeCollection {
  private struct Ends: Hashable {
    var from: CurriculumGraph.Node
    var to: CurriculumGraph.Node
  }

  private(set) var edges: [CurriculumGraph.Edge] = []
  private var positions: [Ends: Int] = [:]

  mutating func add(
    from: CurriculumGraph.Node,
    to: CurriculumGraph.Node,
    isAlternative: Bool = false
  ) {
    let ends = Ends(from: from, to: to)
    if let position = positions[ends] {
      if !isAlternative { edges[position].isAlternative = false }
      return
    }
    positions[ends] = edges.count
    edges.append(.init(from: from, to: to, isAlternative: isAlternative))
  }

  mutating func add(
    _ condition: Condition?,
    to node: CurriculumGraph.Node,
    isAlternative: Bool = false
  ) {
    guard let condition else { return }
    switch condition.rule {
    case .moduleSatisfied(let id): add(from: .module(id), to: node, isAlternative: isAlternative)
    case .stepSatisfied(let id): add(from: .step(id), to: node, isAlternative: isAlternative)
    case .allOf(let children):
      for child in children { add(child, to: node, isAlternative: isAlternative) }
    case .anyOf(let children):
      add(children, needed: 1, to: node, isAlternative: isAlternative)
    case .atLeast(let needed, let children):
      add(children, needed: needed, to: node, isAlternative: isAlternative)
    case .onTrack, .assessmentPassed, .assessmentCompleted: break
    }
  }

  private mutating func add(
    _ children: [Condition],
    needed: Int,
    to node: CurriculumGraph.Node,
    isAlternative: Bool
  ) {
    for child in children {
      add(child, to: node, isAlternative: isAlternative || needed < children.count)
    }
  }
}
