/// The way through a test's parts.
struct TestWalk {
  let items: [String: AssessmentItem]
  let seed: UInt64
  private(set) var steps: [TestSession.Step] = []
  /// Where to go on; `nil` for the next part.
  private var target: String?

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
      var isOnTheWay = false
      if let target {
        if part.identifier == target {
          self.target = nil
        } else if part.contains(target) {
          isOnTheWay = true
        } else {
          continue
        }
      }
      guard part.routing.preconditions.allSatisfy({ $0.evaluate(&evaluation).isTrue }) else {
        // What can't be entered is passed, and with it what was aimed at inside.
        if isOnTheWay { target = nil }
        continue
      }
      switch part {
      case .item(let reference, _): meet(reference, sections, &evaluation, respond)
      case .section(let section, _):
        let drawn = section.drawn(&evaluation.random)
        let aim = target
        through(drawn, sections: sections + [section.identifier], &evaluation, respond)
        // What was aimed at wasn't drawn: the way goes on behind the section.
        if isOnTheWay, target == aim { target = nil }
        // Leaving a section ends where the section does.
        if target == "EXIT_SECTION" || (target == "EXIT_TESTPART" && sections.isEmpty) {
          target = nil
        }
      }
      if target == nil {
        target = part.routing.branches.first { $0.condition.evaluate(&evaluation).isTrue }?.target
      }
    }
  }

  private mutating func meet(
    _ reference: AssessmentTest.ItemReference,
    _ sections: [String],
    _ evaluation: inout Evaluation,
    _ respond: (String, inout ItemSession) -> Void
  ) {
    guard let item = items[reference.identifier] else { return }
    var session = reference.session(of: item, seed: seed, &evaluation)
    let before = session
    respond(reference.identifier, &session)
    session.process()
    let step = TestSession.Step(
      identifier: reference.identifier,
      session: session,
      reference: reference,
      sections: sections,
      isResponded: item.responses.contains { session[$0.identifier] != before[$0.identifier] }
    )
    steps.append(step)
    evaluation.items.append(ItemResult(step))
  }
}

extension ItemResult {
  init(_ step: TestSession.Step) {
    let (session, item) = (step.session, step.session.item)
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
    for (source, target) in step.reference.mappings {
      values[target] = values[source] ?? .null
      maximums[target] = maximums[source]
      minimums[target] = minimums[source]
    }
    self.init(
      identifier: step.identifier,
      section: step.sections,
      categories: step.reference.categories,
      weights: step.reference.weights,
      isPresented: true,
      isResponded: step.isResponded,
      isCorrect: session.isCorrect,
      values: values,
      maximums: maximums,
      minimums: minimums
    )
  }
}

extension AssessmentTest.Part {
  /// Whether a part of that identifier is somewhere in it.
  fileprivate func contains(_ identifier: String) -> Bool {
    guard case .section(let section, _) = self else { return false }
    return section.parts.contains { $0.identifier == identifier || $0.contains(identifier) }
  }

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
