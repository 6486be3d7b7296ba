/// One participant's go at one test.
///
/// Which items come follows from the seed and from the responses, so the same responses always
/// take the same way through the test.
public struct TestSession: Sendable {
  /// One item as it was met.
  public struct Step: Sendable {
    /// The identifier of the reference, which the test's rules use.
    public var identifier: String
    public var session: ItemSession
  }

  public let test: AssessmentTest
  private(set) var evaluation: Evaluation
  /// In the order met.
  public private(set) var steps: [Step] = []

  /// Walks through the test, asking for the responses of each item it comes to.
  ///
  /// - Parameters:
  ///   - items: by the names that the test uses.
  ///   - respond: sets the responses of one item; its reference's identifier is given.
  /// - Complexity: O(items × rules).
  public init(
    _ test: AssessmentTest,
    items: [String: AssessmentItem],
    seed: UInt64,
    respond: (String, inout ItemSession) -> Void
  ) {
    self.test = test
    evaluation = test.initial
    evaluation.random = Mulberry32(seed: seed)
    var walk = Walk(items: items, seed: seed)
    walk.through(test.parts, sections: [], &evaluation, respond)
    steps = walk.steps
    Rule.run(test.outcomeRules, in: &evaluation)
  }

  public subscript(identifier: String) -> Value {
    test.slots[identifier].map { evaluation.values[$0] } ?? .null
  }

  public var outcomes: [(identifier: String, value: Value)] {
    zip(test.variables, evaluation.values).map { ($0.identifier, $1) }
  }
}

/// The way through a test's parts.
private struct Walk {
  /// Where to go on: `nil` with the next part.
  private enum Exit: Equatable {
    case to(String)
  }

  let items: [String: AssessmentItem]
  let seed: UInt64
  var steps: [TestSession.Step] = []
  private var exit: Exit?

  init(items: [String: AssessmentItem], seed: UInt64) {
    self.items = items
    self.seed = seed
  }

  mutating func through(
    _ parts: [AssessmentTest.Part],
    sections: [String],
    _ evaluation: inout Evaluation,
    _ respond: (String, inout ItemSession) -> Void
  ) {
    for part in parts {
      if case .to(let target) = exit {
        guard part.identifier == target else { continue }
        exit = nil
      }
      guard part.routing.preconditions.allSatisfy({ $0.evaluate(&evaluation).isTrue }) else {
        continue
      }
      switch part {
      case .item(let reference, _): meet(reference, sections, &evaluation, respond)
      case .section(let section, _):
        let drawn = section.drawn(&evaluation.random)
        through(drawn, sections: sections + [section.identifier], &evaluation, respond)
        // Leaving a section ends where the section does.
        if exit == .to("EXIT_SECTION") || exit == .to("EXIT_TESTPART") && sections.isEmpty {
          exit = nil
        }
      }
      if exit == nil,
        let branch = part.routing.branches.first(where: {
          $0.condition.evaluate(&evaluation).isTrue
        })
      {
        exit = .to(branch.target)
      }
    }
  }

  private mutating func meet(
    _ reference: AssessmentTest.ItemReference,
    _ sections: [String],
    _ evaluation: inout Evaluation,
    _ respond: (String, inout ItemSession) -> Void
  ) {
    guard let item = items[reference.item] else { return }
    var defaults: [String: Value] = [:]
    for entry in reference.templateDefaults {
      defaults[entry.variable] = entry.value.evaluate(&evaluation)
    }
    var session = ItemSession(
      item,
      seed: seed &+ UInt64(steps.count),
      templateDefaults: defaults
    )
    let isPresentedBefore = session
    respond(reference.identifier, &session)
    session.process()
    steps.append(.init(identifier: reference.identifier, session: session))
    let isResponded = item.responses.contains { response in
      session[response.identifier] != isPresentedBefore[response.identifier]
    }
    var (maximums, minimums) = ([String: Double](), [String: Double]())
    for variable in item.variables where variable.role == .outcome {
      maximums[variable.identifier] = variable.normalMaximum
      minimums[variable.identifier] = variable.normalMinimum
    }
    if maximums["SCORE"] == nil { maximums["SCORE"] = session.maximumScore }
    var values = Dictionary(
      item.variables.map { ($0.identifier, session[$0.identifier]) },
      uniquingKeysWith: { first, _ in first }
    )
    for (source, target) in reference.mappings {
      values[target] = values[source] ?? .null
      maximums[target] = maximums[source]
      minimums[target] = minimums[source]
    }
    evaluation.items.append(
      ItemResult(
        identifier: reference.identifier,
        section: sections,
        categories: reference.categories,
        weights: reference.weights,
        isPresented: true,
        isResponded: isResponded,
        isCorrect: session.isCorrect,
        values: values,
        maximums: maximums,
        minimums: minimums
      )
    )
  }
}

extension AssessmentTest.Part {
  fileprivate var identifier: String {
    switch self {
    case .item(let reference, _): reference.identifier
    case .section(let section, _): section.identifier
    }
  }

  fileprivate var routing: AssessmentTest.Routing {
    switch self {
    case .item(_, let routing), .section(_, let routing): routing
    }
  }

  fileprivate var isRequired: Bool {
    if case .item(let reference, _) = self { reference.isRequired } else { false }
  }

  fileprivate var isFixed: Bool {
    if case .item(let reference, _) = self { reference.isFixed } else { false }
  }
}

extension AssessmentTest.Section {
  /// The parts that come, in their order: required ones always, the rest drawn until enough.
  fileprivate func drawn(_ random: inout Mulberry32) -> [AssessmentTest.Part] {
    var chosen = Array(parts.indices)
    if let select {
      var pool = parts.indices.filter { !parts[$0].isRequired }
      chosen = parts.indices.filter { parts[$0].isRequired }
      while chosen.count < select, !pool.isEmpty {
        let drawn = random.index(below: pool.count)
        chosen.append(pool[drawn])
        if !withReplacement { pool.remove(at: drawn) }
      }
      chosen.sort()
    }
    if isShuffled {
      let free = chosen.indices.filter { !parts[chosen[$0]].isFixed }
      var moved = free.map { chosen[$0] }
      random.shuffle(&moved)
      for (place, part) in zip(free, moved) { chosen[place] = part }
    }
    return chosen.map { parts[$0] }
  }
}
