/// A curriculum with its names looked up once, so that each rule costs about one pass.
///
/// Of things with the same id the first one counts.
public struct CurriculumIndex: Sendable {
  public let curriculum: Curriculum
  /// Positions in `curriculum.modules`.
  public let modules: [ModuleID: Int]
  /// Positions in `curriculum.steps`.
  public let steps: [StepID: Int]
  /// Where each module is used first.
  public let uses: [ModuleID: Place]
  public let tracks: Set<TrackID>
  public let parameters: Set<ParameterID>
  /// Every condition of the curriculum and its modules, in document order.
  public let conditions: [PlacedCondition]

  /// A use by the positions of its step and of itself in that step.
  public struct Place: Hashable, Sendable {
    public var step: Int
    public var use: Int
  }

  /// - Complexity: O(curriculum).
  public init(_ curriculum: Curriculum) {
    self.curriculum = curriculum
    modules = CurriculumIndex.positions(curriculum.modules.map(\.id))
    steps = CurriculumIndex.positions(curriculum.steps.map(\.id))
    var uses: [ModuleID: Place] = [:]
    for (stepPosition, step) in curriculum.steps.enumerated() {
      for (usePosition, use) in step.uses.enumerated() where uses[use.module] == nil {
        uses[use.module] = Place(step: stepPosition, use: usePosition)
      }
    }
    self.uses = uses
    tracks = Set(curriculum.tracks.map(\.id))
    parameters = Set(curriculum.parameters.map(\.id))
    conditions = PlacedCondition.all(of: curriculum)
  }

  public func module(_ id: ModuleID) -> Module? { modules[id].map { curriculum.modules[$0] } }

  public func step(_ id: StepID) -> Step? { steps[id].map { curriculum.steps[$0] } }

  public func use(of id: ModuleID) -> ModuleUse? {
    uses[id].map { curriculum.steps[$0.step].uses[$0.use] }
  }

  /// Every parameter with the module that holds it; `nil` for those of the curriculum.
  var allParameters: [(module: Module?, parameter: Parameter)] {
    curriculum.parameters.map { (nil, $0) }
      + curriculum.modules.flatMap { module in module.parameters.map { (module, $0) } }
  }

  private static func positions<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// A condition and what it decides.
public struct PlacedCondition: Sendable {
  public enum Place: Sendable {
    case availability(Step)
    case use(ModuleUse)
    case prerequisites(Module)
    case moveOn(Module)
  }

  public var condition: Condition
  public var place: Place

  var isMoveOn: Bool { if case .moveOn = place { true } else { false } }

  /// Whose condition it is, for messages: `module 'nib'`.
  var owner: String {
    switch place {
    case .availability(let step): "step '\(step.id)'"
    case .use(let use): "module '\(use.module)'"
    case .prerequisites(let module), .moveOn(let module): "module '\(module.id)'"
    }
  }

  static func all(of curriculum: Curriculum) -> [PlacedCondition] {
    var all: [PlacedCondition] = []
    func add(_ condition: Condition?, _ place: Place) {
      if let condition { all.append(PlacedCondition(condition: condition, place: place)) }
    }
    for step in curriculum.steps {
      add(step.availability, .availability(step))
      for use in step.uses { add(use.prerequisites, .use(use)) }
    }
    for module in curriculum.modules {
      add(module.prerequisites, .prerequisites(module))
      add(module.moveOn, .moveOn(module))
    }
    return all
  }
}

extension Condition {
  /// This condition and all below it, each before its children.
  public var all: [Condition] {
    var found: [Condition] = []
    var waiting = [self]
    while let next = waiting.popLast() {
      found.append(next)
      waiting.append(contentsOf: next.children.reversed())
    }
    return found
  }
}
