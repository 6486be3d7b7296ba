import CurriculumModel

/// Which modules are satisfied at one moment, really or supposedly; gates are asked of it.
struct Standpoint: Sendable {
  let index: ProgressionIndex
  let isOnTrack: [Bool]
  /// By module: whether any of its uses is for this participant.
  let isApplicable: [Bool]
  private(set) var isSatisfied: [Bool]
  /// By step: how many more modules have to be satisfied.
  private(set) var missingInStep: [Int]

  init(index: ProgressionIndex, isOnTrack: [Bool], isSatisfied: [Bool]) {
    self.index = index
    self.isOnTrack = isOnTrack
    self.isSatisfied = isSatisfied
    isApplicable = index.usesOfModule.map { uses in
      uses.contains { Self.applies($0.use, isOnTrack) }
    }
    missingInStep = []
    missingInStep.reserveCapacity(index.uses.count)
    for step in index.uses.indices { missingInStep.append(missing(inStep: step)) }
  }

  private static func applies(_ use: ProgressionIndex.Use, _ isOnTrack: [Bool]) -> Bool {
    switch use.track {
    case nil: true
    case .known(let track): isOnTrack[track]
    case .unknown: false
    }
  }

  func applies(_ use: ProgressionIndex.Use) -> Bool { Self.applies(use, isOnTrack) }

  /// A step needs its required modules that apply; without any, one of those that apply; without
  /// those, nothing.
  private func missing(inStep step: Int) -> Int {
    var required = 0
    var missing = 0
    var applicable = 0
    var satisfied = 0
    for use in index.uses[step] where applies(use) {
      applicable += 1
      if isSatisfied[use.module] { satisfied += 1 }
      if use.isRequired {
        required += 1
        if !isSatisfied[use.module] { missing += 1 }
      }
    }
    if required > 0 { return missing }
    return applicable > 0 && satisfied == 0 ? 1 : 0
  }

  mutating func set(_ module: Int, satisfied: Bool) {
    guard isSatisfied[module] != satisfied else { return }
    isSatisfied[module] = satisfied
    for (step, _) in index.usesOfModule[module] { missingInStep[step] = missing(inStep: step) }
  }

  func isStepSatisfied(_ step: Int) -> Bool { missingInStep[step] == 0 }

  func isOpen(_ module: Int) -> Bool { isMet(index.gates[module]) }

  func isMet(_ gate: Gate) -> Bool { gate.answer { answer($0) { _ in [] } } }

  func gate(of module: Int, events: (Int) -> [EventID]) -> Reason {
    index.gates[module].answer { answer($0, events: events) }
  }

  /// What a gate's leaf amounts to here.
  private func answer<A: Answer>(_ leaf: GateLeaf, events: (Int) -> [EventID]) -> A {
    switch leaf {
    case .module(let module): moduleAnswer(module, events: events)
    case .step(let step): stepAnswer(step, events: events)
    case .order(let step):
      .group(.order(index.curriculum.steps[step].id), needed: step, count: step) {
        stepAnswer($0, events: events)
      }
    case .track(let track):
      .leaf(
        .track(index.curriculum.tracks[track].id),
        needed: 1,
        have: isOnTrack[track] ? 1 : 0,
        events: []
      )
    case .never(let rule): .leaf(rule, needed: 1, have: 0, events: [])
    }
  }

  private func moduleAnswer<A: Answer>(_ module: Int, events: (Int) -> [EventID]) -> A {
    .leaf(
      .module(index.modules[module].id),
      needed: 1,
      have: isSatisfied[module] ? 1 : 0,
      events: events(module)
    )
  }

  private func stepAnswer<A: Answer>(_ step: Int, events: (Int) -> [EventID]) -> A {
    .known(isStepSatisfied(step)) {
      let need = need(ofStep: step)
      return .group(
        .step(index.curriculum.steps[step].id),
        needed: need.needed,
        count: need.modules.count
      ) { moduleAnswer(need.modules[$0], events: events) }
    }
  }

  /// The modules that decide on a step, and how many of them it takes.
  func need(ofStep step: Int) -> (needed: Int, modules: [Int]) {
    let applicable = index.uses[step].filter(applies)
    let required = applicable.filter(\.isRequired)
    if !required.isEmpty { return (required.count, required.map(\.module)) }
    return (min(1, applicable.count), applicable.map(\.module))
  }
}
